import type { Ground } from "../ground";
import type { Posted } from "../server-actions";
import type { Person, Standing } from "../standings";

/**
 * Whose the thing behind a door is:
 * - `municipality`: of one municipality; for everybody elsewhere it is not there (unless `elsewhere` says otherwise).
 * - `country`: everybody's; elsewhere is no different from here.
 * - `self`: one's own account, or one's own part of the country; everybody signed in.
 * - `anybody`: also without signing in.
 * - `nobody`: not there at all in production.
 */
export type Belonging = "municipality" | "country" | "self" | "anybody" | "nobody";

export type Rules = {
  belongs: Belonging;
  /** Who may, of those to whom it belongs. Not asked for `self`, `anybody` and `nobody`. */
  may?: readonly Standing[];
  /** To whom in the own municipality it is there at all: the others are told that it is not. Default: all who reach it. */
  seenBy?: readonly Standing[];
  /** What somebody elsewhere is told when that it is there is no secret. */
  elsewhere?: "forbidden";
};

/** One server action: who may, and how to make a fresh case of it together with what a browser would post. */
export type ActionRow = Rules & {
  arrange: (ground: Ground, person: Person | null) => Promise<Posted>;
};

/** What an endpoint or a page is asked with. */
export type Asked = {
  params?: Record<string, string>;
  query?: string;
  headers?: Record<string, string>;
  body?: string | FormData;
};

/** One endpoint. `answers`: the status of a good answer when it is not 200. */
export type EndpointRow = Rules & {
  answers?: number;
  arrange: (ground: Ground, person: Person | null) => Promise<Asked>;
};

/** One page. `door`: who is signed in is sent on from it. */
export type PageRow = Rules & {
  door?: true;
  arrange: (ground: Ground, person: Person | null) => Promise<Asked>;
};

export type Actions = Record<string, ActionRow>;
export type Endpoints = Record<string, EndpointRow>;
export type Pages = Record<string, PageRow>;

/** What one domain puts into the table. */
export type Rows = { actions?: Actions; endpoints?: Endpoints; pages?: Pages };

/** The rows of one file of actions: "lib/agendas/actions.ts#addItem". */
export function actionsOf(file: string, rows: Actions): Actions {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [`${file}#${name}`, row]));
}
