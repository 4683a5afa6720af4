import { both, type MeetingStory, type When } from "../story";
import { type Days, USUAL, usualAgenda } from "./archa-tor";

/** So many minutes before the demonstration was begun, on the same day. */
export type Ago = (minutes: number) => When;

/** At this very moment: people are still coming, phones at the door report them, nothing is decided yet. */
export function archaTorNow(day: Days, ago: Ago): MeetingStory[] {
  return [
    {
      ...USUAL,
      ...{ key: "archa-tor-now", kind: "gathering", villages: ["Жаңы-Өрүш"], hall: "orush-club", minutes: 120 },
      title: both("Жаңы-Өрүш айылынын чогулушу: жайыт жолу", "Собрание жителей села Жаны-Оруш: дорога на пастбище"),
      ...{ startsAt: ago(50), expected: 60, plannedAt: day(-12, "11:00"), announcedAt: day(-9, "10:00") },
      agenda: usualAgenda("gathering"),
      roster: { at: day(-1, "15:00"), villages: ["Жаңы-Өрүш"] },
      tellings: [
        { at: day(-9, "12:00"), channels: ["notice-board", "whatsapp"], audience: 70 },
        { at: day(-1, "10:00"), purpose: "reminder", channels: ["whatsapp"], audience: 70 },
      ],
      held: { from: ago(45), recordedAt: ago(45) },
    },
  ];
}
