import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, everybody, tryDoor } from "./cells";
import { listEndpoints } from "./endpoints";
import { expectedOf } from "./expectation";
import { openDoors } from "./ground";
import { knock, verdictOfAction, verdictOfEndpoint } from "./knock";
import { listPages } from "./pages";
import { callAction, listActions } from "./server-actions";
import type { PageRow, Rules } from "./table/row";
import { ACTIONS, ENDPOINTS, PAGES } from "./table/table";

const ACTION_LIST = listActions();
const ENDPOINT_LIST = listEndpoints();

let doors: Awaited<ReturnType<typeof openDoors>>;
let callers: Caller[];

beforeAll(async () => {
  doors = await openDoors();
  callers = await everybody(doors.ground);
});
afterAll(() => doors?.shut());

describe("the table names", () => {
  it("every server action of the build, and no other", () => {
    expect(Object.keys(ACTIONS).sort()).toEqual(ACTION_LIST.map(({ name }) => name).sort());
  });

  it("every endpoint, and no other", () => {
    expect(Object.keys(ENDPOINTS).sort()).toEqual(ENDPOINT_LIST.map(({ name }) => name).sort());
  });

  it("every page, and no other", () => {
    expect(Object.keys(PAGES).sort()).toEqual(listPages().sort());
  });
});

describe("a server action is done by those who may, and by nobody else", () => {
  it.each(Object.entries(ACTIONS))("%s", async (name, rules) => {
    const action = ACTION_LIST.find((each) => each.name === name);
    if (!action) throw new Error(`The build has no action ${name}`);
    const ask = async (posted: Parameters<typeof callAction>[2], { person }: Caller) =>
      verdictOfAction(await callAction(doors.app.address, action, posted, person?.cookie));
    expect(await tryDoor({ rules, ask }, callers, doors.ground)).toEqual([]);
  });
});

describe("an endpoint answers those who may, and nobody else", () => {
  it.each(Object.entries(ENDPOINTS))("%s", async (name, rules) => {
    const endpoint = ENDPOINT_LIST.find((each) => each.name === name);
    if (!endpoint) throw new Error(`There is no endpoint ${name}`);
    const ask = async (asked: Parameters<typeof knock>[2], { person }: Caller) => {
      const answer = await knock(doors.app.address, endpoint, asked, person?.cookie);
      await answer.arrayBuffer();
      return verdictOfEndpoint(answer.status, rules.answers ?? 200);
    };
    const reads = endpoint.method === "GET" ? ({ reads: true } as const) : {};
    expect(await tryDoor({ rules, ask, ...reads }, callers, doors.ground)).toEqual([]);
  });
});

describe("a page opens for those who may see it, and for nobody else", () => {
  it.each(Object.entries(PAGES))("%s", async (route, rules) => {
    const ask = async (asked: Parameters<typeof knock>[2], { person }: Caller) => {
      const answer = await knock(doors.app.address, { route, method: "GET" }, asked, person?.cookie);
      return saidByPage(answer.status, answer.headers.get("location"), await answer.text());
    };
    const expected = (row: Rules, caller: Caller) => opening(row as PageRow, caller);
    expect(await tryDoor({ rules, ask, reads: true, expected }, callers, doors.ground)).toEqual([]);
  });
});

/** A page is not there for those who may not see it, or leads elsewhere: which of the two is the page's own affair. */
function opening(row: PageRow, { standing, where }: Caller): string {
  const verdict = expectedOf(row, standing, where);
  if (verdict === "signed-out") return "to the sign-in";
  if (verdict === "done") return row.door && standing ? "closed" : "opens";
  return "closed";
}

function saidByPage(status: number, location: string | null, html: string): string {
  if (status === 200) return html.includes("</html>") ? "opens" : "breaks off";
  if (status === 404) return "closed";
  if (status >= 300 && status < 400) return /\/sign-in(\?|$)/.test(location ?? "") ? "to the sign-in" : "closed";
  return `status ${status}`;
}
