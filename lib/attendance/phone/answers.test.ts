import "fake-indexeddb/auto";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aDoor, rosterOf, scriptedDoor } from "@/tests/factories/scripted-door";

const [first, second] = rosterOf(2).map(({ personId }) => personId) as [string, string];

describe("what is answered to a round", () => {
  it("keeps a row whose answer was lost and sends it again", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    server.spoil((_, answer) => {
      answer();
      throw new Error("the answer is lost");
    });
    expect(await door.sync()).toMatchObject({ fault: "no-network", failures: 1 });
    expect(door.state().badge).toMatchObject({ waiting: 1, sent: 0 });
    expect(await door.sync()).toMatchObject({ fault: null, failures: 0 });
    expect(door.state()).toMatchObject({ rows: [], badge: { waiting: 0, sent: 1 }, attendance: { named: 1 } });
    expect(server.log.size).toBe(1);
  });

  it("lets a row go only by a result for its own id", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    server.spoil((_, answer) => {
      const { body } = answer() as { body: { results: unknown[] } };
      return {
        status: 200,
        body: {
          ...body,
          results: [
            { id: randomUUID(), result: "stored" },
            { id: null, result: "stored" },
          ],
        },
      };
    });
    expect(await door.sync()).toMatchObject({ fault: "server-trouble" });
    expect(door.state().badge.waiting).toBe(1);
  });

  it("shows what needs a person's eye, and does not count it", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    const tap = await door.tapPresent(first);
    const id = tap.ok ? tap.eventId : "";
    server.spoil((_, answer) => {
      const { body } = answer() as { body: object };
      server.log.clear();
      return { status: 200, body: { ...body, results: [{ id, result: "needs-review", reason: "unknown-person" }] } };
    });
    await door.sync();
    expect(door.state()).toMatchObject({ badge: { waiting: 0, sent: 0, toLookAt: 1 }, attendance: { named: 0 } });
    expect(door.state().rows).toMatchObject([{ state: "needs-review", reason: "unknown-person" }]);
    await door.dismiss([id]);
    expect(door.state().badge.toLookAt).toBe(0);
  });

  it("finds the one row whose body cannot be read, keeps it, and sends the others", async () => {
    const [server, disk] = [scriptedDoor(), randomUUID()];
    const door = await aDoor(server, disk);
    for (let women = 1; women <= 5; women++) await door.count({ women, men: 0, youth: 0 });
    const poison = door.state().rows[2]?.id;
    let isSpoiling = true;
    const spoil = () =>
      server.spoil(({ body }, answer) => {
        if (isSpoiling) spoil();
        const isIn = isSpoiling && JSON.stringify(body ?? "").includes(poison ?? "-");
        return isIn ? { status: 400, body: { reason: "not-json" } } : answer();
      });
    spoil();
    expect(await door.sync()).toMatchObject({ fault: null });
    expect(server.log.size).toBe(4);
    expect(door.state().rows).toMatchObject([{ id: poison, state: "refused", reason: "unreadable" }]);
    expect(door.unsent()).toBe(1);
    isSpoiling = false;
    await door.dismiss([poison ?? ""]); // the only copy is not looked away
    expect(door.state().badge).toEqual({ waiting: 0, sent: 4, toLookAt: 1 });
    expect(door.unsent()).toBe(1);
    await server.send({ method: "POST", path: "", body: { deviceId: "d1", events: await door.carried() } }); // read from a file
    await door.sync();
    expect(door.state()).toMatchObject({ rows: [], badge: { waiting: 0, sent: 5, toLookAt: 0 } });
    expect((await aDoor(server, disk)).state()).toMatchObject({
      rows: [],
      badge: { waiting: 0, sent: 5, toLookAt: 0 },
    });
  });

  it("blames no row when nothing at all is read", async () => {
    const server = scriptedDoor();
    const door = await aDoor(server);
    await door.tapPresent(first);
    await door.tapPresent(second);
    for (let tries = 0; tries < 4; tries++) server.spoil(() => ({ status: 400, body: null }));
    expect(await door.sync()).toMatchObject({ fault: "server-trouble" });
    expect(door.state().badge).toEqual({ waiting: 2, sent: 0, toLookAt: 0 });
  });
});
