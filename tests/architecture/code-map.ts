import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Files by path, with what they import: the architecture test's view of the house. Also made from planted files. */
export type CodeMap = { files: string[]; importsOf: Map<string, string[]>; textOf: Map<string, string> };

const SOURCE = /(?<!\.test|\.d)\.tsx?$/;
const GENERATED = /generated/;

/** Reads the houses' three wings from disk. */
export function readCode(): CodeMap {
  const names = ["app", "components", "lib"].flatMap((wing) =>
    readdirSync(wing, { recursive: true }).map((file) => join(wing, String(file))),
  );
  const files = names.filter((file) => SOURCE.test(file) && !GENERATED.test(file)).sort();
  return mapOf(new Map(files.map((file) => [file, readFileSync(file, "utf8")])));
}

export function mapOf(textOf: Map<string, string>): CodeMap {
  const files = [...textOf.keys()];
  const known = new Set(files);
  const importsOf = new Map(
    files.map((file) => [file, importsIn(textOf.get(file) ?? "").map((s) => resolve(s, file, known))]),
  );
  return { files, importsOf, textOf };
}

// Type-only imports vanish when the code runs, and may look anywhere.
function importsIn(source: string): string[] {
  const found = source.matchAll(
    /^[ \t]*(?:import|export)\s+(?!type[\s{])[^;'"]*?from\s+["']([^"']+)["']|^[ \t]*import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
  );
  return [...found].filter((m) => !isTypeOnly(m[0])).map((m) => m[1] ?? m[2] ?? m[3] ?? "");
}

function isTypeOnly(statement: string): boolean {
  const names = statement.match(/\{([^}]*)\}/)?.[1];
  const outside = statement.replace(/\{[^}]*\}/, "").match(/^\s*(?:import|export)\s+([\w*]+)/)?.[1];
  if (!names || (outside && outside !== "from")) return false;
  const parts = names
    .split(",")
    .map((n) => n.trim())
    .filter(Boolean);
  return parts.length > 0 && parts.every((n) => n.startsWith("type "));
}

function resolve(specifier: string, from: string, known: Set<string>): string {
  const path = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? normalize(join(dirname(from), specifier))
      : null;
  if (path === null) return specifier;
  return ["", ".ts", ".tsx"].map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
}

/** Everything a file reaches through its imports. */
export function reach(map: CodeMap, file: string, seen = new Set<string>()): Set<string> {
  for (const next of map.importsOf.get(file) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reach(map, next, seen);
  }
  return seen;
}
