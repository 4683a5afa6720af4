import { describe, expect, it } from "vitest";
import { runProgram } from "./run-program";

/** A port that nobody can have, so that a start which should have been refused ends all the same. */
const NEVER = { PORT: "1", DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };

describe("a wrong setting", () => {
  it.each([
    ["PORT", "seaside"],
    ["PORT", "70000"],
    ["DEMO", "yes"],
    ["DEMO_SCALE", "0"],
    ["NODE_ENV", "village"],
    ["DATABASE_URL", "mysql://localhost/app"],
    ["PUBLIC_URL", "jyiyn.kg"],
    ["SMTP_URL", "http://localhost"],
    ["NEXTAUTH_SECRET", "short"],
    ["DATA_DIR", "package.json"],
    ["DATA_DIR", "package.json/data"],
    ["DATA_DIR", "/proc/data/of/nobody"],
  ])("%s=%s stops the start with a message that names it", async (name, value) => {
    const { code, stderr } = await runProgram(["scripts/start.mjs"], { ...NEVER, [name]: value });
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([expect.stringMatching(`^Wrong setting: ${name}: .{8,}`)]);
  });

  it("is told beside every other one", async () => {
    const { stderr } = await runProgram(["scripts/start.mjs"], { ...NEVER, PORT: "0", DEMO: "2" });
    expect(stderr.match(/^Wrong setting: (PORT|DEMO):/gm)).toHaveLength(2);
  });
});
