import { capital } from "./first-letter";
import type { Locale } from "./locale";

/** Names are our own tables: not every runtime's Intl knows Kyrgyz, and paper and screen must agree. */
export type DateWords = {
  /** Standing alone: "Ноябрь". January first. */
  months: readonly string[];
  /** In a date with its day: "26-ноябрь", "26 ноября", "26 November". */
  monthsWithDay: readonly string[];
  /** In a date with its year: "2018-жылдын 23-январы". */
  monthsOfYear: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  weekdaysShort: readonly string[];
};

const KY_MONTHS = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];
const KY_MONTHS_OF_YEAR = [
  "январы",
  "февралы",
  "марты",
  "апрели",
  "майы",
  "июну",
  "июлу",
  "августу",
  "сентябры",
  "октябры",
  "ноябры",
  "декабры",
];
const RU_MONTHS_OF_DAY = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];
const EN_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The month's name by itself is the same word in both languages. */
const CAPITAL_MONTHS = KY_MONTHS.map(capital);

export const DATE_WORDS: Record<Locale, DateWords> = {
  ky: {
    months: CAPITAL_MONTHS,
    monthsWithDay: KY_MONTHS,
    monthsOfYear: KY_MONTHS_OF_YEAR,
    weekdays: ["Дүйшөмбү", "Шейшемби", "Шаршемби", "Бейшемби", "Жума", "Ишемби", "Жекшемби"],
    weekdaysShort: ["Дүй", "Шей", "Шар", "Бей", "Жум", "Ише", "Жек"],
  },
  ru: {
    months: CAPITAL_MONTHS,
    monthsWithDay: RU_MONTHS_OF_DAY,
    monthsOfYear: RU_MONTHS_OF_DAY,
    weekdays: ["Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье"],
    weekdaysShort: ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"],
  },
  en: {
    months: EN_MONTHS,
    monthsWithDay: EN_MONTHS,
    monthsOfYear: EN_MONTHS,
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  },
};
