import accounts from "./ru/accounts.json";
import agendas from "./ru/agendas.json";
import assemblies from "./ru/assemblies.json";
import attendance from "./ru/attendance.json";
import audit from "./ru/audit.json";
import board from "./ru/board.json";
import calendar from "./ru/calendar.json";
import charter from "./ru/charter.json";
import dates from "./ru/dates.json";
import decisions from "./ru/decisions.json";
import desk from "./ru/desk.json";
import documents from "./ru/documents.json";
import fields from "./ru/fields.json";
import imports from "./ru/imports.json";
import minutes from "./ru/minutes.json";
import noticeRules from "./ru/notice-rules.json";
import notices from "./ru/notices.json";
import people from "./ru/people.json";
import places from "./ru/places.json";
import refusals from "./ru/refusals.json";
import rosters from "./ru/rosters.json";
import shell from "./ru/shell.json";
import territories from "./ru/territories.json";
import ui from "./ru/ui.json";

/** Every text in Russian, one entry per file in lib/messages/ru. Static imports: the bundler must see them. */
export const ru = {
  accounts,
  agendas,
  assemblies,
  attendance,
  audit,
  board,
  calendar,
  charter,
  dates,
  decisions,
  desk,
  documents,
  fields,
  imports,
  minutes,
  "notice-rules": noticeRules,
  notices,
  people,
  places,
  refusals,
  rosters,
  shell,
  territories,
  ui,
};
