import accounts from "./en/accounts.json" with { type: "json" };
import agendas from "./en/agendas.json" with { type: "json" };
import assemblies from "./en/assemblies.json" with { type: "json" };
import attendance from "./en/attendance.json" with { type: "json" };
import audit from "./en/audit.json" with { type: "json" };
import board from "./en/board.json" with { type: "json" };
import calendar from "./en/calendar.json" with { type: "json" };
import charter from "./en/charter.json" with { type: "json" };
import dates from "./en/dates.json" with { type: "json" };
import decisions from "./en/decisions.json" with { type: "json" };
import desk from "./en/desk.json" with { type: "json" };
import documents from "./en/documents.json" with { type: "json" };
import door from "./en/door.json" with { type: "json" };
import doorDesk from "./en/door-desk.json" with { type: "json" };
import fields from "./en/fields.json" with { type: "json" };
import imports from "./en/imports.json" with { type: "json" };
import minutes from "./en/minutes.json" with { type: "json" };
import noticeRules from "./en/notice-rules.json" with { type: "json" };
import notices from "./en/notices.json" with { type: "json" };
import people from "./en/people.json" with { type: "json" };
import places from "./en/places.json" with { type: "json" };
import refusals from "./en/refusals.json" with { type: "json" };
import rosters from "./en/rosters.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import territories from "./en/territories.json" with { type: "json" };
import ui from "./en/ui.json" with { type: "json" };

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
  door,
  "door-desk": doorDesk,
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
