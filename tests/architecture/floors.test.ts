import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { backDoors, brokenRules, circles, drawers, impureFiles, looseDoors, tooLong } from "./building-code";
import { mapOf, readCode } from "./code-map";

const house = readCode();

describe("the house", () => {
  it("is seen at all", () => expect(house.files.length).toBeGreaterThan(100));
  it("imports downward only", () => expect(brokenRules(house)).toEqual([]));
  it("keeps pure files pure", () => expect(impureFiles(house)).toEqual([]));
  it("keeps neighbours at the front door", () => expect(backDoors(house)).toEqual([]));
  it("has no circles", () => expect(circles(house)).toEqual([]));
  it("has no drawers", () => expect(drawers(house)).toEqual([]));
  it("keeps files short", () => expect(tooLong(house)).toEqual([]));
  it("makes every door by action() or endpoint(), and only doors read the clock", () =>
    expect(looseDoors(house)).toEqual([]));
});

const TOP = ["app", "components", "docs", "lib", "node_modules", "prisma", "public", "scripts", "tests"];

describe("the top of the repository", () => {
  it("holds nothing but the agreed folders", () => {
    const folders = readdirSync(".", { withFileTypes: true }).filter((e) => e.isDirectory() && !e.name.startsWith("."));
    expect(folders.map((e) => e.name).filter((name) => !TOP.includes(name))).toEqual([]);
  });
  it("has its papers", () => {
    for (const file of ["README.md", "LICENSE", "SECURITY.md", "docs/api.md"])
      expect(existsSync(file), file).toBe(true);
  });
});

type Planted = [file: string, text: string];
const ground: Planted[] = [
  ["lib/platform/db/client.ts", ""],
  ["lib/agendas/queries.ts", 'import { db } from "@/lib/platform/db/client";'],
  ["lib/agendas/commands.ts", 'import { db } from "@/lib/platform/db/client";'],
];
const plant = (...files: Planted[]) => mapOf(new Map([...ground, ...files]));

describe("the building code fails on a planted", () => {
  it.each<[string, Planted]>([
    ["page that writes", ["app/[locale]/x/page.tsx", 'import { add } from "@/lib/agendas/commands";']],
    ["component that queries", ["components/agendas/list.tsx", 'import { find } from "@/lib/agendas/queries";']],
    ["component with the database", ["components/agendas/list.tsx", 'import { db } from "@/lib/platform/db/client";']],
    ["village word in the kit", ["components/ui/button.tsx", 'import { kinds } from "@/lib/agendas/item-kind";']],
    ["library that knows a screen", ["lib/agendas/total.ts", 'import { List } from "@/components/agendas/list";']],
    ["action with the database", ["lib/agendas/actions.ts", 'import { db } from "@/lib/platform/db/client";']],
    ["rule engine that knows meetings", ["lib/notice-rules/due-date.ts", 'import { x } from "@/lib/agendas/total";']],
    ["platform that knows the village", ["lib/platform/mail/send.ts", 'import { x } from "../../agendas/total";']],
    ["query that knows the request", ["lib/minutes/queries.ts", 'import { cookies } from "next/headers";']],
  ])("%s", (_, file) => expect(brokenRules(plant(file))).toHaveLength(1));

  it("pure file that reaches the database through another", () => {
    const map = plant(
      ["lib/agendas/total.ts", 'import { a } from "./bridge";'],
      ["lib/agendas/bridge.ts", 'export { find } from "./queries";'],
    );
    expect(impureFiles(map).length).toBeGreaterThan(0);
  });
  it("neighbour at the back door", () =>
    expect(backDoors(plant(["lib/minutes/commands.ts", 'import { add } from "@/lib/agendas/commands";']))).toHaveLength(
      1,
    ));
  it("circle", () => {
    const map = plant(["lib/a/one.ts", 'import { b } from "./two";'], ["lib/a/two.ts", 'import { a } from "./one";']);
    expect(circles(map)).toHaveLength(2);
  });
  it("drawer", () =>
    expect(drawers(plant(["lib/agendas/utils.ts", ""], ["components/helpers/a.tsx", ""]))).toHaveLength(2));
  it("long file", () =>
    expect(tooLong(plant(["lib/a/one.ts", "\n".repeat(201)], ["app/x/page.tsx", "\n".repeat(61)]))).toHaveLength(2));
  it("loose action", () =>
    expect(looseDoors(plant(["lib/a/actions.ts", '"use server";\nexport async function add() {}']))).toHaveLength(1));
  it("loose route", () =>
    expect(looseDoors(plant(["app/api/x/route.ts", "export async function GET() {}"]))).toHaveLength(1));
  it("clock in a library", () => expect(looseDoors(plant(["lib/a/one.ts", "const t = Date.now();"]))).toHaveLength(1));
});
