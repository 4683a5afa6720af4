import accounts from "./ky/accounts.json";
import agendas from "./ky/agendas.json";
import assemblies from "./ky/assemblies.json";
import attendance from "./ky/attendance.json";
import audit from "./ky/audit.json";
import board from "./ky/board.json";
import calendar from "./ky/calendar.json";
import charter from "./ky/charter.json";
import dates from "./ky/dates.json";
import decisions from "./ky/decisions.json";
import desk from "./ky/desk.json";
import documents from "./ky/documents.json";
import fields from "./ky/fields.json";
import imports from "./ky/imports.json";
import minutes from "./ky/minutes.json";
import noticeRules from "./ky/notice-rules.json";
import notices from "./ky/notices.json";
import people from "./ky/people.json";
import places from "./ky/places.json";
import refusals from "./ky/refusals.json";
import rosters from "./ky/rosters.json";
import shell from "./ky/shell.json";
import territories from "./ky/territories.json";
import ui from "./ky/ui.json";

/** Every text in Kyrgyz, one entry per file in lib/messages/ky. Static imports: the bundler must see them. */
export const ky = {
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
