import { describe, expect, it } from "vitest";
import { addPlace, editPlace, withdrawPlace } from "@/lib/places/commands";
import { findPlace } from "@/lib/places/queries";
import { AddPlace, EditPlace } from "@/lib/places/schema";
import { anActor } from "../factories/accounts";
import { aPlace } from "../factories/places";
import { aMunicipality } from "../factories/territories";
import { aContext } from "../factories/write-context";

describe("a place", () => {
  it("joins the register, is changed once per revision, and leaves it", async () => {
    const municipality = await aMunicipality();
    const actor = await anActor({ role: "secretary", municipalityId: municipality.id });
    const typed = { name: { ky: "Мектептин залы" }, villageId: municipality.villages[0]?.id, capacity: "1 200" };
    const added = await addPlace(aContext(), AddPlace.parse({ municipalityId: municipality.id, ...typed }));
    const placeId = added.ok ? added.value.id : "";
    expect((await findPlace(actor, placeId))?.place).toMatchObject({ capacity: 1200, address: null, revision: 1 });
    const edit = EditPlace.parse({ placeId, version: "1", ...typed, capacity: "" });
    expect(await editPlace(aContext(), edit)).toMatchObject({ ok: true });
    expect(await editPlace(aContext(), edit)).toMatchObject({ reason: "stale-edit", detail: { version: "2" } });
    expect((await findPlace(actor, placeId))?.place.capacity).toBeNull();
    expect(await withdrawPlace(aContext(), placeId)).toMatchObject({ ok: true });
    expect(await findPlace(actor, placeId)).toBeNull();
  });

  it("lies in no village of a neighbour, and is nobody else's", async () => {
    const [ours, theirs] = [await aMunicipality(), await aMunicipality()];
    const villageId = theirs.villages[0]?.id;
    const input = AddPlace.parse({ municipalityId: ours.id, name: { ru: "Клуб" }, villageId });
    expect(await addPlace(aContext(), input)).toMatchObject({ fields: { villageId: "invalid" } });
    const stranger = await anActor({ role: "specialist", municipalityId: theirs.id });
    expect(await findPlace(stranger, await aPlace({ municipality: ours }))).toBeNull();
  });
});
