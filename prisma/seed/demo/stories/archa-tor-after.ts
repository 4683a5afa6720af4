import { both, type MeetingStory } from "../story";
import { type Days, decidedAgenda, GROUP_LEAD, HEAD, USUAL, usualAgenda } from "./archa-tor";

/** What was held, or not, and still asks for something. */
export function archaTorAfter(day: Days): MeetingStory[] {
  return [lateAssembly(day), repliedGathering(day), unfinishedMinutes(day), notHeld(day), repeated(day)];
}

/** Signed late, told late, and the decisions were never sent. */
function lateAssembly(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-late", kind: "village-assembly", villages: ["Тоо-Этек"], hall: "etek-yard" },
    title: both("Тоо-Этек айылынын жыйыны: жол жана көпүрө", "Сход села Тоо-Этек: дорога и мост"),
    ...{ startsAt: day(-27, "11:00"), expected: 80, plannedAt: day(-44, "10:00"), announcedAt: day(-38, "10:00") },
    agenda: decidedAgenda("village-assembly", [58, 6, 3], {
      outcome: "postponed",
      votes: [22, 38, 7],
    }),
    tellings: [
      { at: day(-38, "13:00"), channels: ["notice-board", "poster"] },
      { at: day(-36, "16:00"), channels: ["invitation"], audience: 96 },
      { at: day(-12, "11:00"), purpose: "results", channels: ["notice-board", "poster", "invitation"] },
    ],
    held: {
      ...{ from: day(-27, "11:30"), to: day(-27, "13:20"), recordedAt: day(-26, "10:00") },
      heads: { women: 31, men: 36, youth: 12, total: 67 },
      names: [{ village: "Тоо-Этек", women: 20, men: 22 }],
    },
    signed: { at: day(-14, "16:00"), on: day(-14, "").trim() },
    publishedAt: day(-13, "10:00"),
  };
}

/** The kenesh has answered; residents do not know it yet. */
function repliedGathering(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-replied", kind: "gathering", villages: ["Жаңы-Өрүш"], hall: "orush-club", minutes: 90 },
    title: both("Жаңы-Өрүш айылынын чогулушу: көчө жарыгы", "Собрание жителей села Жаны-Оруш: уличное освещение"),
    ...{ startsAt: day(-21, "17:00"), expected: 60, plannedAt: day(-34, "10:00"), announcedAt: day(-30, "10:00") },
    caller: { kind: "residents", requestCount: 41 },
    agenda: decidedAgenda("gathering", [47, 2, 4]),
    tellings: [
      { at: day(-30, "12:00"), channels: ["notice-board", "whatsapp"], audience: 70 },
      { at: day(-22, "12:00"), purpose: "reminder", channels: ["whatsapp"], audience: 70 },
      { at: day(-16, "12:00"), purpose: "results", channels: ["notice-board", "whatsapp"], audience: 70 },
    ],
    held: {
      ...{ from: day(-21, "17:05"), to: day(-21, "18:30"), recordedAt: day(-20, "09:30") },
      heads: { women: 29, men: 24, youth: 15, total: 53 },
      names: [{ village: "Жаңы-Өрүш", women: 14, men: 12 }],
    },
    signed: { at: day(-18, "16:00"), on: day(-18, "").trim() },
    publishedAt: day(-17, "10:00"),
    sendings: [
      {
        ...{ at: day(-16, "10:00"), addressee: "ayil-okmotu", number: "01-12/97" },
        reply: {
          ...{ at: day(-2, "15:00"), number: "04-3/12" },
          text: both(
            "Сегиз жарык мамысы кийинки кварталда орнотулат, сметасы даярдалды.",
            "Восемь фонарей будут установлены в следующем квартале, смета готова.",
          ),
        },
      },
    ],
  };
}

/** Held three days ago: two items wait for their outcome, the minutes are being written. */
function unfinishedMinutes(day: Days): MeetingStory {
  const agenda = decidedAgenda("village-assembly", [61, 5, 2]);
  return {
    ...USUAL,
    ...{ key: "archa-tor-minutes", kind: "village-assembly", villages: ["Үч-Кайың"], hall: "kayyng-school" },
    title: both("Үч-Кайың айылынын жыйыны: таза суу", "Сход села Уч-Кайын: чистая вода"),
    ...{ startsAt: day(-3, "10:00"), minutes: 150, expected: 75, plannedAt: day(-18, "10:00") },
    agenda: agenda.map((item, index) => (index < agenda.length - 2 ? item : { ...item, result: undefined })),
    announcedAt: day(-14, "10:00"),
    roster: { at: day(-5, "15:00"), villages: ["Үч-Кайың"] },
    tellings: [
      { at: day(-14, "12:00"), channels: ["notice-board", "poster"] },
      { at: day(-12, "16:00"), channels: ["invitation"], audience: 88 },
      { at: day(-4, "10:00"), purpose: "reminder", channels: ["loudspeaker"] },
    ],
    held: {
      ...{ from: day(-3, "10:15"), to: day(-3, "12:40"), recordedAt: day(-3, "15:00") },
      heads: { women: 36, men: 32, youth: 14, total: 68 },
      names: [{ village: "Үч-Кайың", women: 33, men: 29 }],
      raised: [
        {
          ...{ kind: "discuss", minutes: 0, presenter: GROUP_LEAD, result: { outcome: "postponed" } },
          title: both("Мектептин автобусунун каттамын өзгөртүү", "Изменить расписание школьного автобуса"),
        },
      ],
    },
    texts: {
      at: day(-2, "11:00"),
      opening: both(
        `Жыйынды төрага ачты. 68 тургун катышты, алардын 36сы аял. Айыл өкмөтүнүн башчысы ${HEAD} катышты.`,
        `Сход открыл председатель. Присутствовали 68 жителей, из них 36 женщин. Присутствовал глава айыл окмоту ${HEAD}.`,
      ),
    },
  };
}

function notHeld(day: Days): MeetingStory {
  return {
    ...USUAL,
    ...{ key: "archa-tor-not-held", kind: "gathering", villages: ["Тоо-Этек"], hall: "etek-yard", minutes: 90 },
    title: both("Тоо-Этек айылынын чогулушу: сугат суу", "Собрание жителей села Тоо-Этек: поливная вода"),
    ...{ startsAt: day(-9, "16:00"), expected: 60, plannedAt: day(-22, "10:00"), announcedAt: day(-18, "10:00") },
    agenda: usualAgenda("gathering"),
    tellings: [
      { at: day(-18, "12:00"), channels: ["notice-board", "poster"] },
      { at: day(-10, "12:00"), purpose: "reminder", channels: ["phone"], audience: 12 },
    ],
    notHeld: {
      ...{ at: day(-8, "09:30"), reason: "no-quorum", came: 14 },
      note: "Нөшөрлөп жааган жамгырдан улам 14 гана адам келди, чогулуш кайра белгиленди.",
    },
  };
}

/** The same gathering, called again. */
function repeated(day: Days): MeetingStory {
  return {
    ...notHeld(day),
    ...{ key: "archa-tor-repeat", repeatOf: "archa-tor-not-held", notHeld: undefined },
    ...{ startsAt: day(12, "16:00"), plannedAt: day(-7, "10:00"), announcedAt: day(-4, "11:00") },
    tellings: [{ at: day(-4, "14:00"), channels: ["notice-board", "poster"] }],
  };
}
