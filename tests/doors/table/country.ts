import { addDays } from "@/lib/calendar/civil-date";
import { handInCalendar, markDay } from "@/lib/calendar/commands";
import { db } from "@/lib/platform/db/client";
import { toDateColumn } from "@/lib/platform/db/dates";
import { handInTerritories } from "@/lib/territories/imports/commands";
import { done } from "../../factories/minutes";
import type { Standing } from "../standings";
import { friday, RU } from "./meetings";
import { actionsOf, type Rows } from "./row";

const ADMINISTRATOR: readonly Standing[] = ["administrator"];
const RULES = { belongs: "country", may: ADMINISTRATOR } as const;
const EVERYBODY = { belongs: "self" } as const;

let days = 0;
/** A working day of 2040 that nobody has marked. */
const freshDay = () => addDays("2040-01-02", days++);
const dotted = (on: string) => on.split("-").reverse().join(".");

const daysFile = () => `date,kind,name_ky,name_ru,status\n${freshDay()},day-off,Эс алуу,Выходной,announced`;
let oblasts = 0;
const treeFile = () => {
  oblasts += 1;
  return `level,soate,parent_soate,name_ky,name_ru\noblast,417${String(oblasts).padStart(11, "9")},,Облус,Область`;
};
const handIn = async (from: typeof handInCalendar, text: string) =>
  done(await from(friday(), { name: "file.csv", text })).sha256;
const csv = (text: string) => ({ ...RU, file: new File([text], "file.csv", { type: "text/csv" }) });

export const country: Rows = {
  actions: {
    ...actionsOf("lib/calendar/actions.ts", {
      handInCalendarFile: { ...RULES, arrange: async () => csv(daysFile()) },
      importCalendarFile: {
        ...RULES,
        arrange: async () => ({ ...RU, sha256: await handIn(handInCalendar, daysFile()), seen: "1/0" }),
      },
      markCalendarDay: {
        ...RULES,
        arrange: async () => ({
          ...{ ...RU, on: dotted(freshDay()), kind: "holiday", status: "announced" },
          ...{ "name.ky": "Орозо айт", "name.ru": "Орозо айт" },
        }),
      },
      withdrawCalendarDay: {
        ...RULES,
        arrange: async () => {
          const on = freshDay();
          done(await markDay(friday(), { on, kind: "holiday", name: { ky: "Айт" }, status: "announced" }));
          const where = { on_kind: { on: toDateColumn(on), kind: "holiday" } };
          return { ...RU, id: (await db.calendarDay.findUniqueOrThrow({ where, select: { id: true } })).id };
        },
      },
    }),
    ...actionsOf("lib/territories/imports/actions.ts", {
      handInTerritoryFile: { ...RULES, arrange: async () => csv(treeFile()) },
      importTerritoryFile: {
        ...RULES,
        arrange: async () => ({ ...RU, sha256: await handIn(handInTerritories, treeFile()), seen: "1/0" }),
      },
    }),
  },
  pages: {
    "/[locale]/settings/calendar": { ...EVERYBODY, arrange: async () => ({ query: "?year=2026" }) },
    "/[locale]/settings/calendar/import": { ...RULES, arrange: async () => ({}) },
    "/[locale]/settings/calendar/import/[sha256]": {
      ...RULES,
      arrange: async () => ({ params: { sha256: await handIn(handInCalendar, daysFile()) } }),
    },
    "/[locale]/settings/territories": { ...EVERYBODY, arrange: async () => ({ query: "?q=ош&level=rayon" }) },
    "/[locale]/settings/territories/import": { ...RULES, arrange: async () => ({}) },
    "/[locale]/settings/territories/import/[sha256]": {
      ...RULES,
      arrange: async () => ({ params: { sha256: await handIn(handInTerritories, treeFile()) } }),
    },
  },
};
