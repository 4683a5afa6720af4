import { type CodeMap, reach } from "./code-map";

const DOMAIN = "lib/(?!platform/|messages/)[^/]+";
const RESERVED = "(queries|commands|actions)";

type Rule = { who: RegExp; not: RegExp; why: string };

/** The building code, read from the top floor to the ground: who may not import what, and why. */
export const RULES: Rule[] = [
  { who: /^(components|lib)\//, not: /^app\//, why: "app/ is routing only" },
  { who: /^lib\//, not: /^components\//, why: "lib/ knows no screens" },
  {
    who: /^components\//,
    not: /^lib\/.*\/(queries|commands)\.ts$|^lib\/platform\/(db|auth\/(?!grant))/,
    why: "components take props and call actions",
  },
  {
    who: /^components\/ui\//,
    not: new RegExp(`^components/(?!ui/)|^${DOMAIN}/`),
    why: "components/ui speaks no village words",
  },
  { who: /^app\/.*(?<!route)\.tsx?$/, not: /^lib\/.*\/commands\.ts$/, why: "pages do not write" },
  { who: /^app\//, not: /^lib\/platform\/db\//, why: "queries and commands own the database" },
  {
    who: new RegExp(`^${DOMAIN}/(?!.*\\b${RESERVED}\\.ts$)`),
    not: /^lib\/platform\/db\/(?!dates)/,
    why: "queries and commands own the database",
  },
  {
    who: new RegExp(`^${DOMAIN}/(.*/)?actions\\.ts$`),
    not: /^lib\/platform\/db\/(client|generated)/,
    why: "actions ask queries and commands",
  },
  {
    who: new RegExp(`^${DOMAIN}/(.*/)?(queries|commands)\\.ts$`),
    not: /^next\/(headers|navigation|cache)/,
    why: "queries and commands know no request",
  },
  {
    who: /^lib\/notice-rules\//,
    not: /^lib\/(?!notice-rules\/|calendar\/|platform\/i18n\/)/,
    why: "the rule engine knows only the calendar",
  },
  {
    who: /^lib\/calendar\/(?!.*\b(queries|commands|actions)\.ts$)/,
    not: /^lib\/(?!calendar\/|platform\/)/,
    why: "the calendar knows no village",
  },
  { who: /^lib\/platform\//, not: new RegExp(`^${DOMAIN}/|^components/|^app/`), why: "platform is the ground" },
];

const PURE = new RegExp(`^${DOMAIN}/(?!.*\\b${RESERVED}\\.ts$).+\\.ts$`);
const WORLD =
  /^(next|react|react-dom|server-only|@prisma\/client|pg|node:.*|fs|path|crypto)(\/|$)|^lib\/platform\/(db\/(?!dates)|auth\/(?!grant)|clock|env|mail|action|endpoint)/;

export function brokenRules(map: CodeMap): string[] {
  return RULES.flatMap(({ who, not, why }) =>
    map.files
      .filter((file) => who.test(file))
      .flatMap((file) =>
        (map.importsOf.get(file) ?? []).filter((i) => not.test(i)).map((i) => `${file} -> ${i}: ${why}`),
      ),
  );
}

/** Pure files reach neither the database nor the request nor the clock, not even through another file. */
export function impureFiles(map: CodeMap): string[] {
  return map.files
    .filter((file) => PURE.test(file))
    .flatMap((file) => [...reach(map, file)].filter((i) => WORLD.test(i)).map((i) => `${file} reaches ${i}`));
}

/** A neighbour's commands and actions are its own affair. */
export function backDoors(map: CodeMap): string[] {
  const noun = (file: string) => file.match(new RegExp(`^(${DOMAIN})/`))?.[1];
  return map.files
    .filter(noun)
    .flatMap((file) =>
      (map.importsOf.get(file) ?? [])
        .filter((i) => /\/(commands|actions)\.ts$/.test(i) && noun(i) !== noun(file))
        .map((i) => `${file} -> ${i}`),
    );
}

export function circles(map: CodeMap): string[] {
  return map.files.filter((file) => reach(map, file).has(file));
}

const DRAWERS = /(^|\/)(utils?|helpers?|common|misc|types|index|manager|service)(\.tsx?$|\/)/;

export function drawers(map: CodeMap): string[] {
  return map.files.filter((file) => DRAWERS.test(file));
}

/** Longest file of a floor, in lines. */
export function tooLong(map: CodeMap): string[] {
  return map.files.flatMap((file) => {
    const lines = (map.textOf.get(file) ?? "").split("\n").length - 1;
    const cap = /^app\/.*\/page\.tsx$/.test(file) ? 60 : 200;
    return lines > cap ? [`${file}: ${lines} lines, at most ${cap}`] : [];
  });
}

/** Doors are made by action() and endpoint() alone, and only doors read the clock. */
export function looseDoors(map: CodeMap): string[] {
  return map.files.flatMap((file) => {
    const text = map.textOf.get(file) ?? "";
    const found: string[] = [];
    if (/\/actions\.ts$/.test(file)) {
      if (!/^"use server";/.test(text)) found.push(`${file}: does not begin with "use server"`);
      for (const [, name] of text.matchAll(
        /^export (?:async )?(?:function|const) (\w+)\b(?! = (?:action|anonymousAction)\()/gm,
      ))
        found.push(`${file}: ${name} is not made by action()`);
    } else if (/^\s*"use server"/m.test(text)) found.push(`${file}: "use server" outside actions.ts`);
    if (/\/route\.tsx?$/.test(file)) {
      for (const [, name] of text.matchAll(
        /^export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE|HEAD)\b(?! = (?:endpoint|plainPage|plainFile)\()/gm,
      ))
        found.push(`${file}: ${name} is not made by endpoint()`);
    }
    if (/^lib\/(?!platform\/clock)/.test(file) && /\bDate\.now\(\)|\bnew Date\(\)|Temporal\.Now\b/.test(text))
      found.push(`${file}: reads the clock`);
    return found;
  });
}
