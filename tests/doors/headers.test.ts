import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDoors } from "./ground";
import { knock } from "./knock";
import { aPersonStanding, type Person } from "./standings";
import { published, told } from "./table/meetings";
import { ENDPOINTS } from "./table/table";

let doors: Awaited<ReturnType<typeof openDoors>>;
let specialist: Person;

beforeAll(async () => {
  doors = await openDoors();
  specialist = (await aPersonStanding("specialist", "own", doors.ground)) as Person;
});
afterAll(() => doors?.shut());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${doors.app.address}${path}`, { headers, redirect: "manual" });

function policyOf(answer: Response): Record<string, string> {
  const parts = (answer.headers.get("content-security-policy") ?? "").split(";").map((part) => part.trim());
  return Object.fromEntries(parts.map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]));
}

describe("every answer", () => {
  it.each(["/ru/sign-in", "/ru/board", "/ru/nothing", "/ru/desk", "/api/health", "/api/v1/duties", "/icon.svg"])(
    "%s keeps its type, and tells other sites nothing",
    async (path) => {
      const { headers } = await get(path, { cookie: specialist.cookie });
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.has("x-powered-by")).toBe(false);
    },
  );
});

describe("a page with scripts", () => {
  it.each(["/ru/sign-in", "/ky/desk", "/ru/assemblies/new", "/ru/settings/profile", "/ru/people/not-there"])(
    "%s runs only those that carry the nonce of this answer",
    async (path) => {
      const asked = () => get(path, path.includes("sign-in") ? {} : { cookie: specialist.cookie });
      const [answer, again] = [await asked(), await asked()];
      const policy = policyOf(answer);
      const nonce = /'nonce-([^']+)'/.exec(policy["script-src"] ?? "")?.[1];
      expect(nonce).toBeTruthy();
      expect(policy["script-src"]).not.toMatch(/unsafe/);
      expect(policy).toMatchObject({ "object-src": "'none'", "base-uri": "'none'", "frame-ancestors": "'none'" });
      const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
      expect(policyOf(again)["script-src"]).not.toBe(policy["script-src"]);
    },
  );

  it("is kept by nobody on the way", async () => {
    const answer = await get("/ru/desk", { cookie: specialist.cookie });
    expect(answer.headers.get("cache-control")).toMatch(/no-store|private/);
  });
});

describe("a public page", () => {
  it("has no script, allows none, and cannot be framed", async () => {
    const { code } = await told(doors.ground);
    for (const path of ["/ru/board", `/ru/m/${code}`, "/ru/verify"]) {
      expect(policyOf(await get(path))["default-src"], path).toBe("'none'");
    }
    for (const path of ["/ru/board", `/ru/m/${code}`, "/ru/verify", "/ru/nothing", "/ru/nothing/%D0%90"]) {
      const answer = await get(path);
      expect(policyOf(answer)["frame-ancestors"], path).toBe("'none'");
      expect(await answer.text(), path).not.toMatch(/<script(?! type="application\/ld\+json")/i);
      expect(answer.headers.has("set-cookie"), path).toBe(false);
    }
  });

  it("says the same to whoever is signed in", async () => {
    const [anonymous, signedIn] = [await get("/ru/board"), await get("/ru/board", { cookie: specialist.cookie })];
    expect(await signedIn.text()).toBe(await anonymous.text());
  });
});

describe("the door page", () => {
  it("runs its own program alone, speaks to its own server alone, and cannot be framed", async () => {
    for (const path of ["/ky/door", "/ru/door", "/en/door/offline"]) {
      const policy = policyOf(await get(path));
      expect(policy, path).toMatchObject({
        ...{ "default-src": "'none'", "script-src": "'self'", "connect-src": "'self'", "worker-src": "'self'" },
        ...{ "style-src": "'self'" },
        ...{ "frame-ancestors": "'none'", "base-uri": "'none'" },
      });
    }
    const html = await (await get("/ky/door")).text();
    expect(html.match(/<script\b[^>]*>/g)).toEqual([expect.stringMatching(/ src="\/door\/entry-\w+\.js"/)]);
  });

  it("has files that never change, and a worker that is asked for each time", async () => {
    const file = /\/door\/entry-\w+\.js/.exec(await (await get("/ky/door")).text())?.[0] ?? "";
    expect((await get(file)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await get("/door-worker.js")).headers.get("cache-control")).toBe("no-cache");
    expect((await get("/ky/door")).headers.get("cache-control")).toBe("public, no-cache");
  });

  it("is the same for whoever is signed in", async () => {
    const [anonymous, signedIn] = [await get("/ru/door"), await get("/ru/door", { cookie: specialist.cookie })];
    expect(await signedIn.text()).toBe(await anonymous.text());
  });
});

describe("what strangers uploaded", () => {
  it.each([
    "GET /[locale]/m/[code]/documents/[id]",
    "GET /[locale]/assemblies/[id]/agenda/documents/[document]",
    "GET /[locale]/assemblies/[id]/after/reply/[reply]",
  ])("%s is saved, and opens nothing of ours", async (name) => {
    const route = name.replace("GET ", "");
    const asked = (await ENDPOINTS[name]?.arrange(doors.ground, null)) ?? {};
    const answer = await knock(doors.app.address, { route, method: "GET" }, asked, specialist.cookie);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("is for the office alone before it is told", async () => {
    const { id } = await published(doors.ground);
    const answer = await get(`/ru/assemblies/${id}/minutes/draft/ky`, { cookie: specialist.cookie });
    expect(answer.headers.get("cache-control")).toMatch(/private/);
  });
});
