import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { type Random, seededRandom } from "@/lib/platform/seeded-random";
import { addressOf, listEndpoints } from "./endpoints";
import { nastyText } from "./fuzz/nasty";
import { realIds } from "./fuzz/real-ids";
import { shown, type Twisted, twistsOf } from "./fuzz/twist";
import { brokenChains, watch } from "./fuzz/watch";
import { openDoors } from "./ground";
import { callAction, listActions, type ServerAction } from "./server-actions";
import { aPersonStanding, type Person, type Standing } from "./standings";
import type { ActionRow, Asked } from "./table/row";
import { ACTIONS, ENDPOINTS, PAGES } from "./table/table";
import { traces } from "./traces";

// The same commit is asked the same: other values by FUZZ_SEED=… FUZZ_ROUNDS=… npx vitest … (a failure names its seed).
const SEED = process.env.FUZZ_SEED ?? "1";
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 1);
const AT_ONCE = 8;
const CALLERS: readonly (Standing | null)[] = ["specialist", "administrator", null];
/** Writes although it refuses: a mistyped code is counted. */
const COUNTS_TRIES = "lib/accounts/sign-in/actions.ts#signInWithCode";

let doors: Awaited<ReturnType<typeof openDoors>>;
let ids: string[];
let brokenLines: () => string[];

beforeAll(async () => {
  console.log(`FUZZ_SEED=${SEED}`);
  doors = await openDoors();
  for (const name of [
    "lib/decisions/replies/actions.ts#withdrawReply",
    "lib/notices/postings/actions.ts#withdrawPosting",
  ])
    await ACTIONS[name]?.arrange(doors.ground, null);
  ids = await realIds();
  brokenLines = watch(doors.app);
});
afterAll(() => doors?.shut());

describe(`twisted forms (FUZZ_SEED=${SEED})`, () => {
  it.each(Object.entries(ACTIONS))("%s", async (name, row) => {
    const action = listActions().find((each) => each.name === name) as ServerAction;
    const random = seededRandom(`${SEED} ${name}`);
    const faults: string[] = [];
    for (const standing of CALLERS) faults.push(...(await twist(action, row, standing, random)));
    expect([...faults, ...brokenLines()]).toEqual([]);
  });
});

/** Posts twisted forms, several at once. Whatever was refused must have changed nothing. */
async function twist(
  action: ServerAction,
  row: ActionRow,
  standing: Standing | null,
  random: Random,
): Promise<string[]> {
  const faults: string[] = [];
  const person = standing && (await aPersonStanding(standing, "own", doors.ground));
  const first = await row.arrange(doors.ground, person);
  const rounds = standing === "specialist" ? ROUNDS : 1;
  const all = twistsOf(first, { random, ids, rounds });
  let before = await traces();
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const batch = all.slice(at, at + AT_ONCE);
    const said = await Promise.all(batch.map((twisted) => post(action, twisted, person)));
    faults.push(...said.flatMap(({ fault }) => fault ?? []));
    const after = await traces();
    const wrote = Object.keys(after).filter((table) => after[table] !== before[table]);
    before = after;
    if (wrote.length > 0 && !said.some(({ done }) => done) && action.name !== COUNTS_TRIES)
      faults.push(`refused, but left a trace in ${wrote}: ${batch.map(({ what }) => what).join(" | ")}`);
    if (action.name.includes("accounts")) await db.rateLimit.deleteMany();
  }
  return faults;
}

async function post(action: ServerAction, { posted, what }: Twisted, person: Person | null) {
  const { status, state, location } = await callAction(doors.app.address, action, posted, person?.cookie);
  const isFault = status >= 500 || state?.reason === "server-trouble";
  return {
    done: Boolean(state?.done || location),
    fault: isFault ? `${status} ${state?.reason ?? ""} when ${what}` : undefined,
  };
}

describe(`twisted addresses (FUZZ_SEED=${SEED})`, () => {
  const doorsOf = [
    ...listEndpoints().map(({ name, route, method }) => ({ name, route, method, row: ENDPOINTS[name] })),
    ...Object.entries(PAGES).map(([route, row]) => ({ name: route, route, method: "GET", row })),
  ];

  it.each(doorsOf.map((door) => [door.name, door] as const))("%s", async (name, { route, method, row }) => {
    const random = seededRandom(`${SEED} ${name}`);
    const faults: string[] = [];
    for (const standing of CALLERS) {
      const person = standing && (await aPersonStanding(standing, "own", doors.ground));
      const good = (await row?.arrange(doors.ground, person)) ?? {};
      const asked = Array.from({ length: standing === "specialist" ? ROUNDS * 4 : ROUNDS }, () =>
        twistedAddress(route, good, random),
      );
      for (let at = 0; at < asked.length; at += AT_ONCE)
        await Promise.all(
          asked.slice(at, at + AT_ONCE).map(async (address) => {
            const status = await statusOf(address, method, good, person);
            if (status >= 500) faults.push(`${status} at ${shown(address)} for ${standing}`);
          }),
        );
    }
    expect([...faults, ...brokenLines()]).toEqual([]);
  });
});

const QUERIES = [
  "q",
  "page",
  "in",
  "of",
  "month",
  "year",
  "municipality",
  "village",
  "villageIds[]",
  "role",
  "item",
  "edit",
];
const MORE_QUERIES = [
  "removed",
  "channel",
  "purpose",
  "kind",
  "startsAt",
  "set",
  "today",
  "endedAt",
  "on",
  "time",
  "next",
];

function twistedAddress(route: string, { params = {}, query = "" }: Asked, random: Random): string {
  const names = [...route.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map((match) => match[1] as string);
  const worst = random.pick(["", ...names]);
  const filled: Record<string, string> = { locale: "ru", ...params };
  if (worst && random.chance(0.6)) filled[worst] = nastyText(random, ids).toWellFormed().slice(0, 400) || "%20";
  const search = new URLSearchParams(random.chance(0.7) ? query : "");
  const known = [...search.keys(), ...QUERIES, ...MORE_QUERIES];
  for (let times = random.below(4); times > 0; times--)
    search.append(random.pick(known), nastyText(random, ids).slice(0, 400));
  const raw = random.chance(0.15) ? "&%ff=%fe%00&=&%&a[__proto__]=1" : "";
  return `${addressOf(route, filled)}?${search}${raw}`;
}

async function statusOf(
  address: string,
  method: string,
  { body, headers }: Asked,
  person: Person | null,
): Promise<number> {
  const jar = [person?.cookie, headers?.cookie].filter(Boolean).join("; ");
  const answer = await fetch(`${doors.app.address}${address}`, {
    ...{ method, redirect: "manual" as const, body },
    headers: {
      ...headers,
      ...(method === "GET" ? {} : { origin: doors.app.address }),
      ...(jar ? { cookie: jar } : {}),
    },
  });
  // A stream of events never ends by itself.
  if (answer.headers.get("content-type")?.startsWith("text/event-stream")) await answer.body?.cancel();
  else await answer.arrayBuffer();
  return answer.status;
}

describe("afterwards", () => {
  it("the audit log is whole", async () => {
    expect(await brokenChains(doors.app.databaseUrl)).toEqual([]);
  });

  it("the app is up", async () => {
    expect((await fetch(`${doors.app.address}/api/ready`)).status).toBe(200);
  });
});
