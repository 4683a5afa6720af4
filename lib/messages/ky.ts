import accounts from "./ky/accounts.json" with { type: "json" };
import agendas from "./ky/agendas.json" with { type: "json" };
import assemblies from "./ky/assemblies.json" with { type: "json" };
import attendance from "./ky/attendance.json" with { type: "json" };
import audit from "./ky/audit.json" with { type: "json" };
import board from "./ky/board.json" with { type: "json" };
import calendar from "./ky/calendar.json" with { type: "json" };
import charter from "./ky/charter.json" with { type: "json" };
import dates from "./ky/dates.json" with { type: "json" };
import decisions from "./ky/decisions.json" with { type: "json" };
import desk from "./ky/desk.json" with { type: "json" };
import documents from "./ky/documents.json" with { type: "json" };
import door from "./ky/door.json" with { type: "json" };
import doorDesk from "./ky/door-desk.json" with { type: "json" };
import fields from "./ky/fields.json" with { type: "json" };
import imports from "./ky/imports.json" with { type: "json" };
import minutes from "./ky/minutes.json" with { type: "json" };
import noticeRules from "./ky/notice-rules.json" with { type: "json" };
import notices from "./ky/notices.json" with { type: "json" };
import people from "./ky/people.json" with { type: "json" };
import places from "./ky/places.json" with { type: "json" };
import refusals from "./ky/refusals.json" with { type: "json" };
import rosters from "./ky/rosters.json" with { type: "json" };
import shell from "./ky/shell.json" with { type: "json" };
import territories from "./ky/territories.json" with { type: "json" };
import ui from "./ky/ui.json" with { type: "json" };

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
