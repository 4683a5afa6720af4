import type { ProtocolContent, ProtocolItem } from "@/lib/minutes/protocol-content";

/** The minutes of the Ak-Muz assembly of 9 November 2017; the persons and what they said are invented. */
export function aProtocolContent(changes: Partial<ProtocolContent> = {}): ProtocolContent {
  return {
    code: "akm7x2",
    version: 1,
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
    timeZone: "Asia/Bishkek",
    plannedStartsAt: "2017-11-09T09:30:00+06:00",
    startedAt: "2017-11-09T09:45:00+06:00",
    endedAt: "2017-11-09T12:10:00+06:00",
    place: { name: { ky: "Айылдык клуб", ru: "Сельский клуб" } },
    chair: "Бакыт Асанов",
    secretary: "Айгүл Осмонова",
    caller: { kind: "ayil-okmotu", ground: "Айылдык кеңештин 2017-жылдын 20-октябрындагы № 3 токтому" },
    notice: {
      announcedOn: "2017-11-01",
      dueOn: "2017-11-02",
      inTime: true,
      channels: ["notice-board", "poster", "invitation", "whatsapp"],
    },
    attendance: { named: 41, counted: { women: 58, men: 66, youth: null, total: 124 } },
    opening: {
      ky: "Жыйынды айыл өкмөтүнүн башчысы ачып, күн тартибин окуду. Күн тартиби бир добуштан кабыл алынды.",
      ru: "Собрание открыл глава айыл окмоту и огласил повестку дня. Повестка принята единогласно.",
    },
    items: AK_MUZ_ITEMS,
    signatures: [
      { role: "chair", name: "Бакыт Асанов", signedOn: "2017-11-14" },
      { role: "secretary", name: "Айгүл Осмонова", signedOn: "2017-11-13" },
    ],
    errata: [],
    ...changes,
  };
}

const AK_MUZ_ITEMS: ProtocolItem[] = [
  {
    position: 1,
    kind: "inform",
    title: {
      ky: "Айыл тургундарынын муктаждыктарын изилдөөнүн жыйынтыктары",
      ru: "Итоги изучения нужд жителей села",
    },
    presenter: "Нурлан Токтосунов",
    text: {
      ky: "Жайкы изилдөөдө 214 үй-бүлө суралган. Биринчи орунда таза суу, экинчи орунда мектепке баруучу жол, үчүнчү орунда бала бакча турат.\nТургундардан жети суроо түштү, баарына жооп берилди.",
      ru: "Летом опрошено 214 семей. На первом месте чистая вода, на втором дорога к школе, на третьем детский сад.\nОт жителей поступило семь вопросов, на все даны ответы.",
    },
    outcome: "noted",
  },
  {
    position: 2,
    kind: "decide",
    title: {
      ky: "2018-жылга Биргелешкен аракеттер планын бекитүү",
      ru: "Утверждение Плана совместных действий на 2018 год",
    },
    presenter: "Айгүл Осмонова",
    text: {
      ky: "Пландын мөөнөттөрү, жооптуулары жана каражаты айтылды. Суу түтүгүнүн узундугу боюнча сунуш кабыл алынды.",
    },
    outcome: "decided",
    votes: { for: 118, against: 2, abstained: 4 },
    decision: {
      number: "2017/1",
      text: {
        ky: "2018-жылга Биргелешкен аракеттер планы бекитилсин жана айылдык кеңешке жиберилсин.",
        ru: "Утвердить План совместных действий на 2018 год и направить его в айылный кенеш.",
      },
      owner: "Ак-Муз айыл өкмөтү",
      dueOn: "2017-11-30",
    },
  },
  {
    position: 3,
    kind: "elect",
    title: { ky: "Демилгечи топтун курамын шайлоо", ru: "Избрание состава инициативной группы" },
    outcome: "decided",
    votes: { for: 120, against: null, abstained: null },
    decision: {
      number: "2017/2",
      text: { ky: "Демилгечи топ тогуз кишиден шайлансын.", ru: "Избрать инициативную группу из девяти человек." },
    },
  },
  {
    position: 4,
    kind: "discuss",
    title: { ky: "Тургундардын суроолору жана сунуштары", ru: "Вопросы и предложения жителей" },
    outcome: "postponed",
  },
];

/**
 * Kök-Jar, 23 January 2018: 345 people, 177 of them women, chose among five projects by vote. The projects, their votes
 * and the road that was closed are invented.
 */
export function aChoiceProtocol(): ProtocolContent {
  return aProtocolContent({
    code: "kkj3m8",
    title: { ky: "Беш долбоордун ичинен тандоо", ru: "Выбор одного из пяти проектов" },
    municipality: {
      id: "m-2",
      name: { ky: "Көк-Жар айыл аймагы", ru: "Кок-Жарский айылный аймак" },
      rayon: { ky: "Ноокат району", ru: "Ноокатский район" },
      oblast: { ky: "Ош облусу", ru: "Ошская область" },
    },
    villages: [{ id: "v-2", name: { ky: "Көк-Жар", ru: "Кок-Жар" } }],
    plannedStartsAt: "2018-01-23T10:00:00+06:00",
    startedAt: "2018-01-23T10:00:00+06:00",
    endedAt: "2018-01-23T12:40:00+06:00",
    attendance: { named: null, counted: { women: 177, men: 168, youth: null, total: 345 } },
    notice: {
      announcedOn: "2018-01-19",
      dueOn: "2018-01-16",
      inTime: false,
      channels: ["notice-board"],
      overrideReason: "Көчкүдөн улам жол жабылып калган",
    },
    items: [
      {
        position: 1,
        kind: "decide",
        title: { ky: "Чакан грантка долбоор тандоо", ru: "Выбор проекта для малого гранта" },
        presenter: "Чынара Бекова",
        outcome: "decided",
        options: [
          { title: { ky: "Ичүүчү суу түтүгүн оңдоо", ru: "Ремонт водопровода" }, votes: 142, chosen: true },
          {
            title: { ky: "Бала бакчанын чатырын алмаштыруу", ru: "Замена крыши детского сада" },
            votes: 88,
            chosen: false,
          },
          { title: { ky: "Көчө жарыгы", ru: "Уличное освещение" }, votes: 61, chosen: false },
          { title: { ky: "Спорт аянтчасы" }, votes: 37, chosen: false },
          {
            title: { ky: "Фельдшердик пунктка жабдуу", ru: "Оборудование для фельдшерского пункта" },
            votes: null,
            chosen: false,
          },
        ],
        decision: {
          number: "2018/1",
          text: { ky: "Ичүүчү суу түтүгүн оңдоо долбоору тандалсын.", ru: "Выбрать проект ремонта водопровода." },
          owner: "Демилгечи топ",
          dueOn: "2018-02-15",
        },
      },
    ],
  });
}

/** Toguz-Toro: about sixty people, 32 for, 27 against, nobody abstained; the rest is invented. */
export function aCloseVoteProtocol(): ProtocolContent {
  return aProtocolContent({
    code: "tgt9q4",
    title: { ky: "Жайыт пайдалануу тартиби", ru: "Порядок пользования пастбищами" },
    attendance: { named: 59, counted: { women: null, men: null, youth: null, total: 60 } },
    notice: { channels: ["phone"] },
    items: [
      {
        position: 1,
        kind: "decide",
        title: { ky: "Жайыт пайдалануу тартиби", ru: "Порядок пользования пастбищами" },
        outcome: "decided",
        votes: { for: 32, against: 27, abstained: 0 },
        decision: { number: "1", text: { ky: "Жаңы тартип кабыл алынсын.", ru: "Принять новый порядок." } },
      },
      { position: 2, kind: "discuss", title: { ky: "Башка маселелер", ru: "Разное" }, outcome: "not-considered" },
    ],
    signatures: [],
    errata: [
      { number: 1, text: { ky: "Добуштардын саны такталды.", ru: "Уточнено число голосов." }, on: "2018-03-02" },
    ],
    version: 2,
  });
}
