import accounts from "./en/accounts.json";
import agendas from "./en/agendas.json";
import assemblies from "./en/assemblies.json";
import attendance from "./en/attendance.json";
import audit from "./en/audit.json";
import board from "./en/board.json";
import calendar from "./en/calendar.json";
import charter from "./en/charter.json";
import dates from "./en/dates.json";
import decisions from "./en/decisions.json";
import desk from "./en/desk.json";
import documents from "./en/documents.json";
import fields from "./en/fields.json";
import imports from "./en/imports.json";
import minutes from "./en/minutes.json";
import noticeRules from "./en/notice-rules.json";
import notices from "./en/notices.json";
import people from "./en/people.json";
import places from "./en/places.json";
import refusals from "./en/refusals.json";
import rosters from "./en/rosters.json";
import shell from "./en/shell.json";
import territories from "./en/territories.json";
import ui from "./en/ui.json";

/** Every text in English, one entry per file in lib/messages/en. Static imports: the bundler must see them. */
export const en = {
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
