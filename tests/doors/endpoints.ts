import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One handler of a route file: its address with [parameters], and its method. */
export type Endpoint = { name: string; route: string; method: string };

const APP = path.join(import.meta.dirname, "../../app");

/** Every handler of every route.ts(x): none can hide from this list. Names read "GET /api/ready". */
export function listEndpoints(): Endpoint[] {
  const files = readdirSync(APP, { recursive: true })
    .map(String)
    .filter((file) => /(^|\/)route\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const route = `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, "").replace(/\/\.$/, "/");
    const text = readFileSync(path.join(APP, file), "utf8");
    return methodsIn(text).map((method) => ({ name: `${method} ${route}`, route, method }));
  });
}

function methodsIn(text: string): string[] {
  const direct = [...text.matchAll(/^export (?:async )?(?:const|function) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
    (m) => m[1] ?? "",
  );
  const listed = [...text.matchAll(/^export \{([^}]+)\}/gm)].flatMap((m) =>
    [...(m[1] ?? "").matchAll(/\b(GET|POST|PUT|PATCH|DELETE)\b/g)].map((n) => n[1] ?? ""),
  );
  return [...new Set([...direct, ...listed])];
}

/** The address with its parameters filled in; the rest of a path ("[...lost]") keeps its slashes. */
export function addressOf(route: string, params: Record<string, string>): string {
  return route.replace(/\[(\.\.\.)?(\w+)\]/g, (_, rest: string | undefined, name: string) => {
    const value = params[name] ?? "x";
    return rest ? value : encodeURIComponent(value);
  });
}
