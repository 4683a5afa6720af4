import { theHolidays } from "../factories/assemblies";
import { aPlace } from "../factories/places";
import { aMunicipality } from "../factories/territories";
import { MONDAY } from "../factories/write-context";
import { LAPTOP, test } from "./journey";
import { signedInAs } from "./steps/people";
import { sound } from "./steps/screen";

test("a day that is too soon is refused with its rule, and the earliest day is one button away", async ({
  at,
  browserOf,
  accessible,
}) => {
  at(MONDAY);
  await theHolidays();
  const municipality = await aMunicipality();
  await aPlace({ municipality });
  const { page } = await signedInAs(
    await browserOf(LAPTOP),
    { role: "specialist", municipalityId: municipality.id },
    MONDAY,
  );
  await page.goto(`/en/assemblies/new?villageIds[]=${municipality.villages[0]?.id}`);
  await sound(page, accessible, "plan-days");
});
