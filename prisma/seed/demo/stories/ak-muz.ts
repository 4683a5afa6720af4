import { personOf } from "../people";
import { both, type MeetingStory } from "../story";

const place = "ak-muz";
const head = personOf(place, "head", "male");
const groupLead = personOf(place, "initiative group", "female");

/** At-Bashy rayon, 9 November 2017, 09:30, village club. Held as the source tells it; the counts and names are invented. */
export const AK_MUZ: MeetingStory[] = [
  {
    ...{ key: "ak-muz-2017", place, kind: "village-assembly", villages: ["Ак-Муз"], hall: "club" },
    title: both(
      "Биргелешкен аракеттер планын бекитүү боюнча айыл жыйыны",
      "Сход села по утверждению плана совместных действий",
    ),
    ...{ startsAt: "2017-11-09 09:30", minutes: 150, expected: 120 },
    ...{ chair: personOf(place, "chair", "male"), secretary: personOf(place, "secretary", "female") },
    caller: { kind: "ayil-okmotu", ground: "№ 41 буйрук, 25.10.2017" },
    plannedAt: "2017-10-26 10:00",
    agenda: [
      {
        ...{ kind: "inform", minutes: 30, presenter: groupLead, result: { outcome: "noted" } },
        title: both(
          "Жамааттын муктаждыктарын биргелешип изилдөөнүн жыйынтыктары",
          "Итоги совместного изучения нужд сообщества",
        ),
      },
      {
        ...{ kind: "decide", minutes: 50, presenter: head, hasPlan: true },
        title: both(
          "Биргелешкен аракеттер планы: мөөнөттөрү, жооптуулары жана каражаты",
          "План совместных действий: сроки, ответственные и средства",
        ),
        draftDecision: both(
          "2018-жылга биргелешкен аракеттер планы мөөнөттөрү, жооптуулары жана каражаты менен бекитилсин.",
          "Утвердить план совместных действий на 2018 год со сроками, ответственными и средствами.",
        ),
        result: {
          ...{ outcome: "decided", votes: [109, 3, 6], owner: "Айыл өкмөтүнүн башчысы", dueOn: "2018-12-31" },
          decision: both(
            "2018-жылга биргелешкен аракеттер планы мөөнөттөрү, жооптуулары жана каражаты менен бекитилсин. Ичүүчү суу түтүгүнүн экинчи бөлүгүн оңдоо 2018-жылдын 1-июлуна чейин бүткөрүлсүн.",
            "Утвердить план совместных действий на 2018 год со сроками, ответственными и средствами. Ремонт второй очереди водопровода завершить до 1 июля 2018 года.",
          ),
        },
      },
      {
        ...{ kind: "elect", minutes: 20, presenter: groupLead },
        title: both("Демилгечи топтун тизмесин бекитүү", "Утверждение списка инициативной группы"),
        draftDecision: both(
          "Демилгечи топтун жети адамдан турган тизмеси бекитилсин.",
          "Утвердить список инициативной группы из семи человек.",
        ),
        result: { outcome: "decided", votes: [115, 0, 3] },
      },
      {
        ...{ kind: "elect", minutes: 20, presenter: groupLead },
        title: both(
          "Биргелешкен мониторинг жана баалоо тобунун (БМБТ) тизмесин бекитүү",
          "Утверждение списка группы совместного мониторинга и оценки (ГСМО)",
        ),
        draftDecision: both("БМБТнын беш адамдан турган тизмеси бекитилсин.", "Утвердить список ГСМО из пяти человек."),
        result: { outcome: "decided", votes: [112, 1, 5] },
      },
    ],
    announcedAt: "2017-10-30 11:20",
    tellings: [
      { at: "2017-10-30 15:00", channels: ["notice-board", "poster"], proof: "paper-act" },
      { at: "2017-11-01 17:00", channels: ["invitation"], audience: 210 },
      { at: "2017-11-08 10:00", channels: ["phone"], purpose: "reminder", audience: 26 },
      {
        ...{ at: "2017-11-16 12:00", purpose: "results", proof: "paper-act" },
        channels: ["notice-board", "poster", "invitation"],
      },
    ],
    held: {
      ...{ from: "2017-11-09 09:40", to: "2017-11-09 11:55", recordedAt: "2017-11-09 15:30" },
      heads: { women: 54, men: 64, youth: 22, total: 118 },
      names: [{ village: "Ак-Муз", women: 49, men: 58 }],
    },
    signed: { at: "2017-11-13 16:00", on: "2017-11-13" },
    publishedAt: "2017-11-14 09:15",
    sendings: [
      {
        ...{ at: "2017-11-14 10:00", addressee: "ayil-kenesh", number: "01-14/62" },
        reply: {
          ...{ at: "2017-11-29 11:00", number: "02-7/18" },
          text: both(
            "Айылдык кеңештин 2017-жылдын 28-ноябрындагы токтому менен план жактырылды, суу түтүгүн оңдоого 640 миң сом каралды.",
            "Постановлением айылного кенеша от 28 ноября 2017 года план одобрен, на ремонт водопровода предусмотрено 640 тыс. сомов.",
          ),
        },
      },
    ],
    replyTold: { at: "2017-12-04 10:30", channels: ["notice-board"], proof: "paper-act" },
  },
];
