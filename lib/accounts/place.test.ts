import { expect, test } from "vitest";
import { placeOf, placeValue, readPlace } from "./place";
import { EVERYWHERE } from "./role-scope";

const id = "01930000-0000-7000-8000-000000000001";
const [oblast, rayon, municipality, village] = ["Нарын", "Ат-Башы", "Ак-Муз", "Ак-Муз айылы"].map((ky) => ({
  name: { ky },
}));
const nowhere = { oblast: null, rayon: null, municipality: null, village: null };

test("a place goes into a form and comes back", () => {
  expect(readPlace(placeValue("village", id))).toEqual({ kind: "village", id });
  expect(readPlace(placeValue("everywhere", null))).toEqual({ kind: "everywhere", id: null });
  for (const bad of ["", "village", "village:", "village:1", `moon:${id}`, `everywhere:${id}`, `village:${id}:x`])
    expect(readPlace(bad), bad).toBeNull();
});

test("a place has its name and what it lies in", () => {
  const named = { ...nowhere, ...EVERYWHERE };
  expect(placeOf(named)).toEqual({ kind: "everywhere", name: null, within: null });
  const inMunicipality = { ...named, municipalityId: "m", municipality: { ...municipality, rayon } } as never;
  expect(placeOf(inMunicipality)).toEqual({ kind: "municipality", name: municipality?.name, within: rayon?.name });
  const inVillage = { ...(inMunicipality as object), villageId: "v", village } as never;
  expect(placeOf(inVillage)).toEqual({ kind: "village", name: village?.name, within: municipality?.name });
  expect(placeOf({ ...named, rayonId: "r", rayon: { ...rayon, oblast } } as never)).toMatchObject({
    name: rayon?.name,
    within: oblast?.name,
  });
});
