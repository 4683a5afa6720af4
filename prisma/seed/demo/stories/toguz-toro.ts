import { personOf } from "../people";
import { both, type MeetingStory } from "../story";

const place = "toguz-toro";
const head = personOf(place, "head", "male");

/** Toguz-Toro: about sixty people, votes 32 to 27 and none abstained. The day and the question are invented. */
export const TOGUZ_TORO: MeetingStory[] = [
  {
    ...{ key: "toguz-toro-2018", place, kind: "village-assembly", villages: ["Тогуз-Торо"], hall: "club" },
    title: both("Грант каражатын кайда жумшоо жөнүндө айыл жыйыны", "Сход села о том, куда направить средства гранта"),
    ...{ startsAt: "2018-02-15 14:00", minutes: 120, expected: 60 },
    ...{ chair: personOf(place, "chair", "female"), secretary: personOf(place, "secretary", "male") },
    caller: { kind: "residents", requestCount: 34 },
    plannedAt: "2018-01-31 11:00",
    agenda: [
      {
        ...{ kind: "inform", minutes: 20, presenter: head, result: { outcome: "noted" } },
        title: both("Гранттын шарттары жана айылдын салымы", "Условия гранта и вклад села"),
      },
      {
        ...{ kind: "decide", minutes: 50, presenter: head },
        title: both(
          "Мектептин мончосун куруубу же айылдык мончону оңдообу",
          "Строить баню при школе или ремонтировать сельскую баню",
        ),
        draftDecision: both("Айылдык мончо оңдолсун.", "Отремонтировать сельскую баню."),
        result: { outcome: "decided", votes: [32, 27, 0], owner: "Айыл өкмөтүнүн башчысы", dueOn: "2018-10-01" },
      },
    ],
    announcedAt: "2018-02-05 10:00",
    tellings: [
      { at: "2018-02-05 12:00", channels: ["notice-board", "poster"] },
      { at: "2018-02-06 18:00", channels: ["invitation"], audience: 90 },
      { at: "2018-02-21 10:00", purpose: "results", channels: ["notice-board", "poster", "invitation"] },
    ],
    held: {
      ...{ from: "2018-02-15 14:10", to: "2018-02-15 15:45", recordedAt: "2018-02-15 17:00" },
      heads: { women: 26, men: 33, youth: null, total: 59 },
    },
    signed: { at: "2018-02-20 12:00", on: "2018-02-20" },
    publishedAt: "2018-02-20 16:00",
    sendings: [{ at: "2018-02-21 09:00", addressee: "ayil-okmotu", number: "7" }],
    waivers: [
      {
        ...{ at: "2018-03-20 10:00", duty: "receive-reply" },
        reason: "Айыл өкмөтүнүн башчысы чечимди жыйында эле аткарууга алды, өзүнчө жооп жазылган жок.",
      },
    ],
  },
];
