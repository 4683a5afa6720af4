import { both, type MeetingStory } from "../story";
import { type Days, decidedAgenda, HEAD, USUAL } from "./archa-tor";

/** What is over: told to the last reply, waived, cancelled, or overridden. */
export function archaTorPast(day: Days): MeetingStory[] {
  return [yearlyAssembly(day), budgetReport(day), groupMeeting(day), cancelledGathering(day)];
}

/** Complete: held, signed, told, sent, answered, the answer told; one slip corrected afterwards. */
function yearlyAssembly(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-plan", kind: "village-assembly", villages: ["Арча-Төр"], hall: "club" },
    title: both(
      "Арча-Төр айылынын жыйыны: биргелешкен аракеттер планы",
      "Сход села Арча-Тор: план совместных действий",
    ),
    ...{ startsAt: day(-75, "10:00"), minutes: 150, expected: 160, plannedAt: day(-92, "11:00") },
    agenda: decidedAgenda("village-assembly", [138, 4, 9], {
      ...{ outcome: "decided", votes: [131, 6, 14], owner: "БМБТнын төрагасы", dueOn: day(120, "").trim() },
      decision: both(
        "БМБТнын беш адамдан турган курамы бекитилсин, топ эки айда бир отчёт берсин.",
        "Утвердить ГСМО в составе пяти человек; группе отчитываться раз в два месяца.",
      ),
    }),
    announcedAt: day(-86, "09:40"),
    roster: { at: day(-80, "14:00"), villages: ["Арча-Төр"] },
    tellings: [
      { at: day(-86, "15:00"), channels: ["notice-board", "poster"], proof: "photo" },
      { at: day(-84, "17:30"), channels: ["invitation"], audience: 240 },
      { at: day(-76, "10:00"), purpose: "reminder", channels: ["whatsapp"], audience: 185 },
      { at: day(-69, "12:00"), purpose: "results", channels: ["notice-board", "poster", "invitation"] },
    ],
    held: {
      ...{ from: day(-75, "10:20"), to: day(-75, "12:45"), recordedAt: day(-75, "14:30") },
      heads: { women: 79, men: 72, youth: 31, total: 151 },
      names: [{ village: "Арча-Төр", women: 42, men: 38 }],
    },
    signed: { at: day(-72, "16:00"), on: day(-72, "").trim() },
    publishedAt: day(-71, "09:00"),
    erratum: {
      at: day(-66, "10:00"),
      text: both(
        "4-маселе: жооптуунун кызматы «айыл өкмөтүнүн башчысы» деп окулсун.",
        "Вопрос 4: должность ответственного читать «глава айыл окмоту».",
      ),
    },
    sendings: [
      {
        ...{ at: day(-70, "11:00"), addressee: "ayil-kenesh", number: "01-12/84" },
        reply: {
          ...{ at: day(-56, "15:00"), number: "02-6/31" },
          text: both(
            "План айылдык кеңештин сессиясында бекитилди, көпүрөнү оңдоого 410 миң сом бөлүндү.",
            "План утверждён на сессии айылного кенеша, на ремонт моста выделено 410 тыс. сомов.",
          ),
        },
      },
    ],
    replyTold: { at: day(-54, "10:00"), channels: ["notice-board", "whatsapp"] },
  };
}

/** Complete without decisions to send: the report was noted. */
function budgetReport(day: Days): MeetingStory {
  const agenda = decidedAgenda("budget-report-hearing", [0, 0, 0]).map((item) => ({
    ...item,
    result: { outcome: "noted" as const },
  }));
  return {
    ...USUAL,
    ...{ key: "archa-tor-budget-report", kind: "budget-report-hearing", hall: "club", agenda },
    title: both("Бюджеттин аткарылышы боюнча коомдук угуу", "Общественные слушания об исполнении бюджета"),
    ...{ startsAt: day(-124, "14:00"), expected: 90, plannedAt: day(-146, "10:00"), announcedAt: day(-138, "10:00") },
    tellings: [
      { at: day(-138, "12:00"), channels: ["poster"] },
      { at: day(-136, "12:00"), channels: ["invitation"], audience: 120 },
      { at: day(-125, "09:00"), purpose: "reminder", channels: ["loudspeaker"] },
      { at: day(-116, "11:00"), purpose: "results", channels: ["poster", "invitation"] },
    ],
    held: {
      ...{ from: day(-124, "14:05"), to: day(-124, "15:50"), recordedAt: day(-124, "17:00") },
      heads: { women: 33, men: 41, youth: null, total: 74 },
    },
    signed: { at: day(-122, "15:00"), on: day(-122, "").trim() },
    publishedAt: day(-121, "10:00"),
  };
}

/** Announced a day before, with a written reason; the reminder was waived. */
function groupMeeting(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-group", kind: "group-meeting", villages: ["Арча-Төр"], hall: "club", minutes: 60 },
    title: both("Демилгечи топтун кезексиз жыйналышы", "Внеочередное собрание инициативной группы"),
    ...{ startsAt: day(-48, "16:00"), expected: 9, plannedAt: day(-49, "09:00"), announcedAt: day(-49, "09:30") },
    caller: { kind: "group-lead" },
    agenda: decidedAgenda("group-meeting", [7, 0, 1]),
    overrideReason: "Суу түтүгү жарылып кетти, топ эртең эле чогулушу керек.",
    tellings: [
      { at: day(-49, "10:00"), channels: ["phone"], audience: 9 },
      { at: day(-46, "10:00"), purpose: "results", channels: ["phone"], audience: 9 },
    ],
    held: {
      ...{ from: day(-48, "16:00"), to: day(-48, "17:10"), recordedAt: day(-48, "17:30") },
      heads: { women: 5, men: 3, youth: 1, total: 8 },
    },
    signed: { at: day(-47, "15:00"), on: day(-47, "").trim() },
    publishedAt: day(-46, "09:00"),
    waivers: [
      {
        ...{ at: day(-49, "11:00"), duty: "remind" },
        reason: "Бир күн калганда жарыяланды, өзүнчө эскертүүнүн кереги жок.",
      },
    ],
  };
}

function cancelledGathering(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-cancelled", kind: "gathering", villages: ["Үч-Кайың"], hall: "kayyng-school", minutes: 90 },
    title: both("Үч-Кайың айылынын чогулушу: жайыт маселеси", "Собрание жителей села Уч-Кайын: пастбища"),
    ...{ startsAt: day(-20, "15:00"), expected: 50, plannedAt: day(-33, "10:00"), announcedAt: day(-31, "10:00") },
    agenda: decidedAgenda("gathering", [0, 0, 0]).map(({ result: _none, ...item }) => item),
    tellings: [
      { at: day(-31, "12:00"), channels: ["notice-board", "loudspeaker"] },
      { at: day(-22, "15:00"), channels: ["notice-board", "loudspeaker"] },
    ],
    cancelled: {
      at: day(-22, "14:00"),
      reason: both(
        `Жайыт комитетинин отчёту даяр эмес. Чогулуш жаңы күнү белгиленгенде кайра жарыяланат. ${HEAD}`,
        `Отчёт жайыт комитета не готов. О новом дне будет объявлено. ${HEAD}`,
      ),
    },
  };
}
