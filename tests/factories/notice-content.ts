import type { NoticeContent, NoticeItem } from "@/lib/notices/notice-content";

const AK_MUZ_AGENDA: [NoticeItem["kind"], string, string][] = [
  ["inform", "Айыл тургундарынын муктаждыктарын изилдөөнүн жыйынтыктары", "Итоги изучения нужд жителей села"],
  [
    "decide",
    "2018-жылга Биргелешкен аракеттер планын бекитүү: мөөнөттөрү, жооптуулары жана каражаты",
    "Утверждение Плана совместных действий на 2018 год: сроки, ответственные и средства",
  ],
  ["elect", "Демилгечи топтун курамын шайлоо", "Избрание состава инициативной группы"],
  [
    "elect",
    "Биргелешкен мониторинг жана баалоо тобунун (БМБТ) курамын шайлоо",
    "Избрание состава группы совместного мониторинга и оценки (ГСМО)",
  ],
  ["discuss", "Тургундардын суроолору жана сунуштары", "Вопросы и предложения жителей"],
];

export function aNoticeItem(
  position: number,
  title: NoticeItem["title"],
  kind: NoticeItem["kind"] = "discuss",
): NoticeItem {
  return { id: `item-${position}`, position, kind, title, minutes: 20, documents: [] };
}

/** The notice of the Ak-Muz assembly of 9 November 2017; the persons are invented. */
export function aNoticeContent(changes: Partial<NoticeContent> = {}): NoticeContent {
  return {
    code: "akm7x2",
    version: 1,
    kind: "notice",
    assemblyKind: "village-assembly",
    title: {
      ky: "Биргелешкен аракеттер планын бекитүү жана демилгечи топту шайлоо",
      ru: "Утверждение плана совместных действий и выборы инициативной группы",
    },
    municipality: {
      id: "m-1",
      name: { ky: "Ак-Муз айыл аймагы", ru: "Ак-Музский айылный аймак" },
      rayon: { ky: "Ат-Башы району", ru: "Ат-Башинский район" },
      oblast: { ky: "Нарын облусу", ru: "Нарынская область" },
    },
    villages: [{ id: "v-1", name: { ky: "Ак-Муз", ru: "Ак-Муз" } }],
    startsAt: "2017-11-09T09:30:00+06:00",
    timeZone: "Asia/Bishkek",
    plannedMinutes: 120,
    place: {
      name: { ky: "Айылдык клуб", ru: "Сельский клуб" },
      address: { ky: "Ак-Муз айылы, Борбордук көчө, 14", ru: "с. Ак-Муз, ул. Центральная, 14" },
    },
    caller: { kind: "ayil-okmotu", ground: "Айылдык кеңештин 2017-жылдын 20-октябрындагы № 3 токтому" },
    chair: "Бакыт Асанов",
    secretary: "Айгүл Осмонова",
    contact: { name: "Айгүл Осмонова", phone: "+996 700 12 34 56" },
    languages: ["ky", "ru"],
    agenda: AK_MUZ_AGENDA.map(([kind, ky, ru], at) => aNoticeItem(at + 1, { ky, ru }, kind)),
    ...changes,
  };
}
