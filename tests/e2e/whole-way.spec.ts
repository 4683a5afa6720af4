import { pick } from "@/lib/platform/i18n/bilingual";
import { aUser } from "../factories/accounts";
import { theHolidays } from "../factories/assemblies";
import { aPlace } from "../factories/places";
import { aMunicipality } from "../factories/territories";
import { LAPTOP, PHONE, test } from "./journey";
import { doWhatComesAfter } from "./steps/after";
import { writeTheAgenda } from "./steps/agenda";
import { expectOnTheDesk } from "./steps/desk";
import { signInByCode, signInByPassword } from "./steps/entrance";
import { holdTheAssembly } from "./steps/hall";
import { publishTheMinutes } from "./steps/minutes";
import {
  announceTheAssembly,
  findOnTheBoard,
  readTheResult,
  remindTheDayBefore,
  tellOnEveryChannel,
} from "./steps/notice";
import { planTheAssembly } from "./steps/plan";
import { PLANNING, REPLY } from "./steps/story";
import { walkerOf } from "./steps/walker";

const SCREENS = [
  { locale: "ky", size: PHONE, screen: "on a phone in Kyrgyz", byCode: false },
  { locale: "ru", size: LAPTOP, screen: "on a laptop in Russian", byCode: true },
] as const;

test.describe.configure({ mode: "parallel" });

for (const { locale, size, screen, byCode } of SCREENS) {
  test(`a specialist leads a village assembly from the plan to the told reply ${screen}`, async ({
    app,
    at,
    accessible,
    browser,
    browserOf,
  }) => {
    test.setTimeout(600_000);
    at(PLANNING);
    await theHolidays();
    const villages = [
      { ky: "Көк-Жар", ru: "Кок-Жар" },
      { ky: "Жаңы-Турмуш", ru: "Жаны-Турмуш" },
    ];
    const municipality = await aMunicipality({ villages });
    await aPlace({ municipality });
    const person = { email: `aigul@${locale}.example`, password: "тоо-суу-нан-2026" };
    await aUser({ ...person, role: "specialist", municipalityId: municipality.id, locale });
    const specialist = await browserOf(size);
    specialist.setDefaultTimeout(15_000);
    const resident = await browser.newContext({ viewport: size, baseURL: app.address });
    const walker = walkerOf({ page: await specialist.newPage(), locale, accessible });

    if (byCode) await signInByCode(walker, person, app);
    else await signInByPassword(walker, person);
    await walker.seen("desk-empty");

    await planTheAssembly(walker, { municipality });
    await writeTheAgenda(walker);
    const assembly = walker.page.url().replace(/\/agenda.*$/, "");
    await expectOnTheDesk(walker, { waiting: ["announce"], gone: ["post-notice", "remind"] }, "desk-planned");
    await walker.page.goto(assembly);
    const code = await announceTheAssembly(walker);
    await expectOnTheDesk(walker, { waiting: ["post-notice", "remind"], gone: ["announce", "agenda"] }, "desk-public");
    await walker.page.goto(`${assembly}/notice`);
    await tellOnEveryChannel(walker);
    await findOnTheBoard(walker, resident, code, municipality.soate);
    await expectOnTheDesk(
      walker,
      { waiting: ["remind"], gone: ["announce", "agenda", "post-notice", "invite"] },
      "desk-told",
    );

    await walker.page.goto(assembly);
    await remindTheDayBefore(walker, at);
    await holdTheAssembly(walker, at);
    await publishTheMinutes(walker, at);
    await readTheResult(walker, resident, code);
    await expectOnTheDesk(
      walker,
      { waiting: ["send-decisions", "tell-results"], gone: ["remind", "sign-minutes"] },
      "desk-held",
    );

    await walker.page.goto(`${assembly}/minutes`);
    await doWhatComesAfter(walker, at);
    await readTheResult(walker, resident, code, pick(REPLY, locale));
    await expectOnTheDesk(
      walker,
      { waiting: [], gone: ["tell-results", "send-decisions", "receive-reply", "tell-reply"] },
      "desk-complete",
    );
    await resident.close();
  });
}
