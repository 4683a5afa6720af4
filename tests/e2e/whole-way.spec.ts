import { aUser } from "../factories/accounts";
import { theHolidays } from "../factories/assemblies";
import { aPlace } from "../factories/places";
import { aMunicipality } from "../factories/territories";
import { LAPTOP, PHONE, test } from "./journey";
import { signInByCode, signInByPassword } from "./steps/entrance";
import { planTheAssembly } from "./steps/plan";
import { PLANNING } from "./steps/story";
import { walkerOf } from "./steps/walker";

const SCREENS = [
  { locale: "ky", size: PHONE, way: "on a phone in Kyrgyz", byCode: false },
  { locale: "ru", size: LAPTOP, way: "on a laptop in Russian", byCode: true },
] as const;

for (const { locale, size, way, byCode } of SCREENS) {
  test(`A specialist leads a village assembly from the plan to the told reply, ${way}`, async ({
    app,
    at,
    accessible,
    browserOf,
  }) => {
    test.setTimeout(300_000);
    at(PLANNING);
    await theHolidays();
    const municipality = await aMunicipality({
      villages: [
        { ky: "Көк-Жар", ru: "Кок-Жар" },
        { ky: "Жаңы-Турмуш", ru: "Жаны-Турмуш" },
      ],
    });
    await aPlace({ municipality });
    const person = { email: `aigul@${locale}.example`, password: "тоо-суу-нан-2026" };
    await aUser({ ...person, role: "specialist", municipalityId: municipality.id, locale });
    const page = await (await browserOf(size)).newPage();
    const walker = walkerOf({ page, locale, accessible });
    if (byCode) await signInByCode(walker, person, app);
    else await signInByPassword(walker, person);
    await walker.seen("desk-empty");
    await planTheAssembly(walker, { municipality });
  });
}
