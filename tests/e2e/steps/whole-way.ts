import { aUser } from "../../factories/accounts";
import { aPlace } from "../../factories/places";
import { aMunicipality } from "../../factories/territories";
import { doWhatComesAfter } from "./after";
import { writeTheAgenda } from "./agenda";
import { signInByCode, signInByPassword } from "./entrance";
import { holdTheAssembly } from "./hall";
import { publishTheMinutes } from "./minutes";
import { announceTheAssembly, findOnTheBoard, tellOnEveryChannel } from "./notice";
import { planTheAssembly } from "./plan";
export async function prepare(locale: "ky" | "ru", salt: number) {
  const municipality = await aMunicipality({
    villages: [
      { ky: "Көк-Жар", ru: "Кок-Жар" },
      { ky: "Жаңы-Турмуш", ru: "Жаны-Турмуш" },
    ],
  });
  await aPlace({ municipality });
  const person = { email: `aigul${salt}@${locale}.example`, password: "тоо-суу-нан-2026" };
  await aUser({ ...person, role: "specialist", municipalityId: municipality.id, locale });
  return { municipality, person };
}
export const STEPS = {
  begin: async (k: any) => {
    k.at("2026-11-02T10:00:00+06:00");
    if (k.walker.locale === "ru") await signInByCode(k.walker, k.ground.person, k.app);
    else await signInByPassword(k.walker, k.ground.person);
    await k.walker.seen("desk-empty");
  },
  agenda: (k: any) => writeTheAgenda(k.walker),
  announce: async (k: any) => {
    k.ground.code = await announceTheAssembly(k.walker);
    console.log(k.ground.code);
  },
  post: (k: any) => tellOnEveryChannel(k.walker),
  board: async (k: any) => findOnTheBoard(k.walker, await k.browserOf(), k.ground.code, k.ground.municipality.soate),
  hall: (k: any) => holdTheAssembly(k.walker, k.at),
  minutes: (k: any) => publishTheMinutes(k.walker, k.at),
  after: (k: any) => doWhatComesAfter(k.walker, k.at),
  plan: (k: any) => planTheAssembly(k.walker, k.ground),
};
