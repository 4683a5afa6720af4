import type { MadeMunicipality } from "../../factories/territories";

/** Where the story happens. */
export type Ground = { municipality: MadeMunicipality };

/** The specialist plans on a Monday; seven days must be left to tell residents. */
export const TODAY = "2026-11-02";
export const PLANNING = "2026-11-02T10:00:00+06:00";
export const REFUSED_ON = "2026-11-05";
export const PICKED_ON = "2026-11-16";
/** The earliest day, and so the one on which the assembly is held. */
export const HELD_ON = "2026-11-09";
export const HOUR = "14:00";

export const TITLE = {
  ky: "Биргелешкен аракеттер планын бекитүү",
  ru: "Утверждение плана совместных действий",
};

export const ADDED_ITEM = { ky: "Ички жолду оңдоо", ru: "Ремонт внутренней дороги" };
export const DRAFT_DECISION = {
  ky: "Ички жол 2027-жылдын жазында оңдолсун.",
  ru: "Отремонтировать внутреннюю дорогу весной 2027 года.",
};

/** The sheet from the door: name; sex; age. */
export const NAMES = ["Асылбек Жумабаев; э; 52", "Жылдыз Токтогулова; а; 34", "Өмүрбек Сыдыков"];

export const CLOSING = {
  ky: "Төрага катышкандарга ыраазычылык билдирди.",
  ru: "Председатель поблагодарил участников.",
};

export const REPLY = {
  ky: "Жолду оңдоого 2027-жылдын бюджетинен каражат бөлүнөт.",
  ru: "Деньги на ремонт дороги выделят из бюджета 2027 года.",
};

/** A document of the added item. */
export const PAPER = { ky: "Жолдун сметасы", ru: "Смета дороги" };
