import { describe, expect, it } from "vitest";
import { findAssembly } from "@/lib/assemblies/queries";
import { stageOf } from "@/lib/assemblies/stage";
import { anActor, anAssembly } from "../factories/assemblies";
import { aMunicipality } from "../factories/territories";

describe("an assembly", () => {
  it("is found with everything on it by those whose municipality it is", async () => {
    const municipality = await aMunicipality();
    const { id } = await anAssembly({ municipality });
    const view = await findAssembly(anActor("specialist", { municipalityId: municipality.id }), id);
    expect(view).toMatchObject({
      id,
      startsAt: "2026-11-26T08:00:00.000Z",
      municipality: { id: municipality.id, oblastId: municipality.oblastId, rayonName: { ru: "Ноокатский район" } },
      villages: [{ name: { ky: "Көк-Жар" } }],
      publications: [],
      charter: [],
    });
    expect(view && stageOf(view)).toBe("draft");
  });

  it("is nobody else's", async () => {
    const [ours, theirs] = [await aMunicipality(), await aMunicipality()];
    const { id } = await anAssembly({ municipality: ours });
    expect(await findAssembly(anActor("specialist", { municipalityId: theirs.id }), id)).toBeNull();
    expect(await findAssembly(anActor("observer", { oblastId: ours.oblastId }), id)).not.toBeNull();
    expect(await findAssembly(anActor("specialist", { municipalityId: ours.id }), "nonsense")).toBeNull();
  });
});
