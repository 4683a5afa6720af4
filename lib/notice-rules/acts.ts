import type { CivilDate } from "@/lib/calendar/civil-date";

/** One act: its number, the day it was signed, its name. */
export type Act = {
  number: string;
  date: CivilDate;
  title: { ky: string; ru: string; en: string };
};

/** The acts that the national pack names. */
export const ACTS = {
  "law-123-2021": {
    number: "123",
    date: "2021-10-20",
    title: {
      ky: "«Жергиликтүү мамлекеттик администрация жана жергиликтүү өз алдынча башкаруу органдары жөнүндө» мыйзам",
      ru: "Закон «О местной государственной администрации и органах местного самоуправления»",
      en: "Law on local state administration and local self-government bodies",
    },
  },
  "law-101-2011": {
    number: "101",
    date: "2011-07-15",
    title: {
      ky: "«Жергиликтүү өз алдынча башкаруу жөнүндө» мыйзам",
      ru: "Закон «О местном самоуправлении»",
      en: "Law on local self-government",
    },
  },
  "model-charter-2014": {
    number: "01-24/19",
    date: "2014-03-04",
    title: {
      ky: "Жергиликтүү жамааттын типтүү уставы (буйрук)",
      ru: "Типовой устав местного сообщества (приказ)",
      en: "Model charter of the local community (order)",
    },
  },
  "hearings-guide-2018": {
    number: "44-П",
    date: "2018-04-17",
    title: {
      ky: "Жергиликтүү бюджеттер боюнча коомдук угуулар жөнүндө усулдук колдонмо (Каржы министрлигинин буйругу)",
      ru: "Методическое руководство по общественным слушаниям по местным бюджетам (приказ Министерства финансов)",
      en: "Methodological guide on public hearings on local budgets (order of the Ministry of Finance)",
    },
  },
  "law-67-2007": {
    number: "67",
    date: "2007-05-04",
    title: {
      ky: "«Жарандардын кайрылууларын кароо тартиби жөнүндө» мыйзам",
      ru: "Закон «О порядке рассмотрения обращений граждан»",
      en: "Law on the procedure for considering citizens' appeals",
    },
  },
  "law-217-2023": {
    number: "217",
    date: "2023-12-29",
    title: {
      ky: "«Маалыматка жетүү укугу жөнүндө» мыйзам",
      ru: "Закон «О праве на доступ к информации»",
      en: "Law on the right of access to information",
    },
  },
  "law-58-2008": {
    number: "58",
    date: "2008-04-14",
    title: {
      ky: "«Жеке мүнөздөгү маалымат жөнүндө» мыйзам",
      ru: "Закон «Об информации персонального характера»",
      en: "Law on personal data",
    },
  },
} as const satisfies Record<string, Act>;
export type ActId = keyof typeof ACTS;

/** A place in an act. Being cited says where to look; only the basis `law` says that the number was read there. */
export type Citation = { act: ActId; article?: string; edition?: CivilDate };
