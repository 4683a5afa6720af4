import { both, type MeetingStory } from "../story";
import { type Days, USUAL, usualAgenda } from "./archa-tor";

/** What lies ahead. */
export function archaTorAhead(day: Days): MeetingStory[] {
  return [todaysGathering(day), dueToday(day), movedAssembly(day), kurultai(day), plannedHearing(day), bareDraft(day)];
}

/** This afternoon: everything is told, the roster lies ready. */
function todaysGathering(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-today", kind: "gathering", villages: ["Арча-Төр"], hall: "club", minutes: 90 },
    title: both("Борбордук көчөнүн чогулушу: суу чыгаруу", "Собрание жителей Центральной улицы: водоотвод"),
    ...{ startsAt: day(0, "15:00"), expected: 40, plannedAt: day(-13, "10:00"), announcedAt: day(-10, "10:00") },
    agenda: usualAgenda("gathering"),
    roster: { at: day(-2, "16:00"), villages: ["Арча-Төр"] },
    tellings: [
      { at: day(-10, "12:00"), channels: ["notice-board", "whatsapp"], audience: 96 },
      { at: day(-1, "10:00"), purpose: "reminder", channels: ["whatsapp"], audience: 96 },
    ],
  };
}

/** In a week: today is the last day to hand out the invitations. */
function dueToday(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-due", kind: "village-assembly", villages: ["Арча-Төр", "Тоо-Этек"], hall: "club" },
    title: both("Бала бакчаны кеңейтүү боюнча айыл жыйыны", "Сход села о расширении детского сада"),
    ...{ startsAt: day(7, "10:00"), minutes: 150, expected: 200 },
    ...{ plannedAt: day(-6, "10:00"), announcedAt: day(-4, "09:30") },
    agenda: usualAgenda("village-assembly"),
    tellings: [{ at: day(-4, "15:00"), channels: ["notice-board", "poster"], proof: "photo" }],
  };
}

/** First a slip was put right, then the hall changed: the notice began again, and two channels are still to be told. */
function movedAssembly(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-moved", kind: "village-assembly", villages: ["Жаңы-Өрүш"], hall: "orush-club" },
    title: both(
      "Жаңы-Өрүш айылынын жыйыны: биргелешкен аракеттер планы",
      "Сход села Жаны-Оруш: план совместных действий",
    ),
    ...{ startsAt: day(10, "10:00"), minutes: 150, expected: 110 },
    ...{ plannedAt: day(-11, "10:00"), announcedAt: day(-8, "09:30") },
    agenda: usualAgenda("village-assembly"),
    changes: [
      { at: day(-7, "11:00"), chair: `${USUAL.chair}, айыл башчысы` },
      {
        ...{ at: day(-2, "10:00"), hall: "orush-school" },
        reason: both(
          "Клубдун жылытуусу иштебей калды, жыйын мектептин спорт залында өтөт.",
          "В клубе отказало отопление, сход пройдёт в спортзале школы.",
        ),
      },
    ],
    tellings: [
      { at: day(-8, "14:00"), channels: ["notice-board", "poster"], proof: "photo" },
      { at: day(-6, "17:00"), channels: ["invitation"], audience: 105 },
      { at: day(-2, "12:00"), channels: ["notice-board"], proof: "paper-act" },
    ],
  };
}

function kurultai(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-kurultai", kind: "kurultai", hall: "club", minutes: 240 },
    title: both("Арча-Төр айыл аймагынын жергиликтүү курултайы", "Местный курултай Арча-Торского айылного аймака"),
    ...{ startsAt: day(24, "10:00"), expected: 230, plannedAt: day(-9, "10:00"), announcedAt: day(-5, "10:00") },
    caller: { kind: "ayil-kenesh", ground: "Айылдык кеңештин № 18 токтому" },
    agenda: usualAgenda("kurultai"),
    tellings: [
      { at: day(-5, "14:00"), channels: ["notice-board", "poster"], proof: "photo" },
      { at: day(-3, "11:00"), channels: ["school", "mosque"] },
    ],
  };
}

/** Planned with its agenda; nobody has been told yet. */
function plannedHearing(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-hearing", kind: "budget-hearing", hall: "club" },
    title: both("Кийинки жылдын бюджетинин долбоору боюнча коомдук угуу", "Общественные слушания по проекту бюджета"),
    ...{ startsAt: day(33, "14:00"), expected: 100, plannedAt: day(-1, "11:00") },
    agenda: usualAgenda("budget-hearing"),
  };
}

/** Just begun: a day and a title. */
function bareDraft(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-draft", kind: "gathering", villages: ["Үч-Кайың"], minutes: 90, agenda: [] },
    title: both("Үч-Кайың айылынын чогулушу: жайыт маселеси", "Собрание жителей села Уч-Кайын: пастбища"),
    ...{ startsAt: day(18, "15:00"), plannedAt: day(-1, "16:00") },
  };
}
