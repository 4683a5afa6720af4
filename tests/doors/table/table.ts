import { accounts } from "./accounts";
import { agendaDocuments } from "./agenda-documents";
import { agendas } from "./agendas";
import { assemblies } from "./assemblies";
import { attendance } from "./attendance";
import { board } from "./board";
import { charter } from "./charter";
import { country } from "./country";
import { decisions } from "./decisions";
import { door } from "./door";
import { doorDesk } from "./door-desk";
import { minutes } from "./minutes";
import { notices } from "./notices";
import { people } from "./people";
import { places } from "./places";
import { rosters } from "./rosters";
import type { Actions, Endpoints, Pages, Rows } from "./row";
import { sessions } from "./sessions";

const DOMAINS: readonly Rows[] = [
  ...[accounts, agendaDocuments, agendas, assemblies, attendance, board, charter, country],
  ...[decisions, door, doorDesk, minutes, notices, people, places, rosters, sessions],
];

/** Who may do what: every server action, endpoint and page by its name. A new one without a row fails the test. */
export const ACTIONS: Actions = Object.assign({}, ...DOMAINS.map(({ actions }) => actions));
export const ENDPOINTS: Endpoints = Object.assign({}, ...DOMAINS.map(({ endpoints }) => endpoints));
export const PAGES: Pages = Object.assign({}, ...DOMAINS.map(({ pages }) => pages));
