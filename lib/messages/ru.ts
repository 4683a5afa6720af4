import accounts from "./ru/accounts.json" with { type: "json" };
import agendas from "./ru/agendas.json" with { type: "json" };
import assemblies from "./ru/assemblies.json" with { type: "json" };
import attendance from "./ru/attendance.json" with { type: "json" };
import audit from "./ru/audit.json" with { type: "json" };
import board from "./ru/board.json" with { type: "json" };
import calendar from "./ru/calendar.json" with { type: "json" };
import charter from "./ru/charter.json" with { type: "json" };
import dates from "./ru/dates.json" with { type: "json" };
import decisions from "./ru/decisions.json" with { type: "json" };
import desk from "./ru/desk.json" with { type: "json" };
import documents from "./ru/documents.json" with { type: "json" };
import door from "./ru/door.json" with { type: "json" };
import doorDesk from "./ru/door-desk.json" with { type: "json" };
import fields from "./ru/fields.json" with { type: "json" };
import imports from "./ru/imports.json" with { type: "json" };
import minutes from "./ru/minutes.json" with { type: "json" };
import noticeRules from "./ru/notice-rules.json" with { type: "json" };
import notices from "./ru/notices.json" with { type: "json" };
import people from "./ru/people.json" with { type: "json" };
import places from "./ru/places.json" with { type: "json" };
import refusals from "./ru/refusals.json" with { type: "json" };
import rosters from "./ru/rosters.json" with { type: "json" };
import shell from "./ru/shell.json" with { type: "json" };
import territories from "./ru/territories.json" with { type: "json" };
import ui from "./ru/ui.json" with { type: "json" };

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
