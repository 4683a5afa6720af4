import type { Proposal } from "@/lib/decisions/outcomes/outcome-view";
import { personOf } from "../people";
import { both, type MeetingStory } from "../story";

const place = "kok-jar";
const head = personOf(place, "head", "male");

function project(ky: string, ru: string, votes: number, chosen = false): Proposal {
  return { title: both(ky, ru), votes, chosen };
}

/** Nookat rayon, 23 January 2018: 345 people, 177 of them women, chose among five projects. Votes by project are invented. */
export const KOK_JAR: MeetingStory[] = [
  {
    ...{ key: "kok-jar-2018", place, kind: "village-assembly", villages: ["Көк-Жар"], hall: "school" },
    title: both("Биринчи кезектеги долбоорду тандоо боюнча айыл жыйыны", "Сход села по выбору первоочередного проекта"),
    ...{ startsAt: "2018-01-23 10:00", minutes: 180, expected: 300 },
    ...{ chair: personOf(place, "chair", "male"), secretary: personOf(place, "secretary", "female") },
    caller: { kind: "ayil-okmotu", ground: "№ 4 буйрук, 05.01.2018" },
    plannedAt: "2018-01-08 09:30",
    agenda: [
      {
        ...{ kind: "inform", minutes: 25, presenter: head, result: { outcome: "noted" } },
        title: both(
          "Көчөлөрдө өткөн чогулуштардын жыйынтыктары жана беш долбоор",
          "Итоги собраний по улицам и пять проектов",
        ),
      },
      {
        ...{ kind: "decide", minutes: 75, presenter: personOf(place, "initiative group", "female") },
        title: both(
          "Биринчи кезектеги долбоорду добуш берүү менен тандоо",
          "Выбор первоочередного проекта голосованием",
        ),
        draftDecision: both(
          "Эң көп добуш алган долбоор биринчи кезекте каржылансын.",
          "Финансировать в первую очередь проект, набравший больше всего голосов.",
        ),
        result: {
          ...{ outcome: "decided", owner: "Айыл өкмөтүнүн башчысы", dueOn: "2018-06-01" },
          proposals: [
            project("Ичүүчү суу түтүгүн оңдоо", "Ремонт водопровода", 148, true),
            project("Бала бакчанын чатырын жабуу", "Крыша детского сада", 92),
            project("Көчө жарыгын орнотуу", "Уличное освещение", 51),
            project("Спорт аянтчасын куруу", "Спортивная площадка", 33),
            project("Мал сугаруучу жайды оңдоо", "Ремонт водопоя для скота", 21),
          ],
          decision: both(
            "Ичүүчү суу түтүгүн оңдоо биринчи кезекте каржылансын.",
            "Финансировать ремонт водопровода в первую очередь.",
          ),
        },
      },
      {
        ...{ kind: "decide", minutes: 30, presenter: head },
        title: both("Биргелешкен аракеттер планын бекитүү", "Утверждение плана совместных действий"),
        draftDecision: both("Биргелешкен аракеттер планы бекитилсин.", "Утвердить план совместных действий."),
        result: { outcome: "decided", votes: [332, 4, 9] },
      },
    ],
    announcedAt: "2018-01-11 10:10",
    tellings: [
      { at: "2018-01-11 14:00", channels: ["notice-board", "poster"], proof: "paper-act" },
      { at: "2018-01-13 16:00", channels: ["invitation"], audience: 420 },
      { at: "2018-01-22 09:00", channels: ["loudspeaker"], purpose: "reminder" },
      {
        ...{ at: "2018-01-30 11:00", purpose: "results", proof: "paper-act" },
        channels: ["notice-board", "poster", "invitation"],
      },
    ],
    held: {
      ...{ from: "2018-01-23 10:15", to: "2018-01-23 12:50", recordedAt: "2018-01-23 16:00" },
      heads: { women: 177, men: 168, youth: 61, total: 345 },
      names: [{ village: "Көк-Жар", women: 160, men: 152 }],
    },
    signed: { at: "2018-01-26 15:00", on: "2018-01-26" },
    publishedAt: "2018-01-29 09:00",
    sendings: [
      {
        ...{ at: "2018-01-29 10:20", addressee: "ayil-kenesh", number: "01-11/9" },
        reply: {
          ...{ at: "2018-02-14 15:00", number: "02-5/4" },
          text: both(
            "Суу түтүгүн оңдоо 2018-жылдын бюджетине киргизилди.",
            "Ремонт водопровода включён в бюджет 2018 года.",
          ),
        },
      },
    ],
    replyTold: { at: "2018-02-19 10:00", channels: ["notice-board", "loudspeaker"], proof: "paper-act" },
  },
];
