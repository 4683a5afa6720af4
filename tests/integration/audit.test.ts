import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { write } from "@/lib/platform/db/write";
import { done, refuse } from "@/lib/platform/outcome";
import { aContext } from "../factories/write-context";

const entry = { noun: "thing", id: "1", after: { a: 1 } };

describe("a write", () => {
  it("leaves numbered, linked audit rows", async () => {
    for (const n of [1, 2, 3]) {
      await write(aContext(), async (_tx, log) => log({ ...entry, after: { n } }).then(() => done(n)));
    }
    const rows = await db.auditEntry.findMany({ where: { chain: "platform" }, orderBy: { seq: "asc" } });
    expect(rows.map((r) => r.seq)).toEqual([1, 2, 3]);
    expect(rows[1]?.prevHash).toBe(rows[0]?.hash);
  });

  it("is undone when it is refused", async () => {
    const before = await db.auditEntry.count();
    const outcome = await write(aContext(), async (_tx, log) => log(entry).then(() => refuse("no")));
    expect(outcome).toMatchObject({ ok: false, reason: "no" });
    expect(await db.auditEntry.count()).toBe(before);
  });

  it("throws when it leaves no audit row", async () => {
    await expect(write(aContext(), async () => done(1))).rejects.toThrow("without an audit entry");
  });

  it("answers the same submit from its receipt, also when both come at once", async () => {
    const ctx = aContext({ requestId: "01930000-0000-7000-8000-00000000000a" });
    let runs = 0;
    const once = () => write(ctx, async (_tx, log) => log(entry).then(() => done(++runs)));
    expect(await Promise.all([once(), once()])).toEqual([done(1), done(1)]);
    expect(await once()).toEqual(done(1));
  });

  it("cannot be altered in the log", async () => {
    await expect(db.$executeRaw`UPDATE audit_entry SET did = 'x'`).rejects.toThrow("append-only");
    await expect(db.$executeRaw`DELETE FROM audit_entry`).rejects.toThrow("append-only");
  });
});
