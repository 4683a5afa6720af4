import type { Texts } from "./message-texts";

/** A place in the code that asks for a text. No namespaces: the translator came from elsewhere, so any may be meant. */
export type Use = { file: string; namespaces: string[]; pattern: RegExp; shown: string };
export type Usage = { uses: Use[]; faults: string[] };

/** Keys that data names: a refusal's reason, a field's error code. Their mere spelling in the code is a use. */
export const NAMED_BY_DATA = ["refusals", "fields"];

const BINDING = /(\w+)\s*=\s*translator\([^;"]*?,\s*"([a-z-]+)"\s*,?\s*\)|(\w+)\??:\s*Translate\b/g;
/** Screens of the door page are handed `Spoken`: its `t` has the words of the door. */
const SPOKEN = /import (?:type )?\{[^}]*\bSpoken\b[^}]*\} from "[^"]*words"/;
const DIRECT_CALL = /translator\([^;"]*?,\s*"([a-z-]+)"\s*,?\s*\)(?:\.has)?\(/g;

/** Every use of a text in one source file, by reading how translators are named and called. */
export function usesIn(file: string, source: string): Usage {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const bindings = [...code.matchAll(BINDING)].map((match) => ({
    at: match.index,
    name: match[1] ?? match[3] ?? "",
    namespace: match[2],
  }));
  const spoken = SPOKEN.exec(code);
  if (spoken) bindings.unshift({ at: spoken.index, name: "t", namespace: "door" });
  const found: Usage = { uses: [], faults: [] };
  for (const name of new Set(bindings.map((binding) => binding.name))) {
    for (const call of code.matchAll(new RegExp(`(?<![\\w$])${name}(?:\\.has)?\\(`, "g"))) {
      const binding = bindings.findLast((each) => each.name === name && each.at < call.index);
      if (binding) read(file, code, call.index + call[0].length, binding.namespace, found);
    }
  }
  for (const call of code.matchAll(DIRECT_CALL)) read(file, code, call.index + call[0].length, call[1], found);
  return found;
}

function read(file: string, code: string, from: number, namespace: string | undefined, found: Usage): void {
  const argument = firstArgument(code, from);
  const namespaces = namespace ? [namespace] : [];
  const keys = keysOf(argument);
  if (keys.length === 0) {
    if (namespace && NAMED_BY_DATA.includes(namespace)) return;
    found.faults.push(`${file}: the key of t(${argument}) is not written out`);
  }
  for (const key of keys) found.uses.push({ file, namespaces, pattern: patternOf(key), shown: key });
}

/** The text up to the comma or bracket that ends the first argument. */
function firstArgument(code: string, from: number): string {
  let depth = 0;
  let quote = "";
  for (let at = from; at < code.length; at += 1) {
    const sign = code.charAt(at);
    if (quote) {
      if (sign === "\\") at += 1;
      else if (sign === quote) quote = "";
    } else if (`"'\``.includes(sign)) quote = sign;
    else if ("([{".includes(sign)) depth += 1;
    else if (depth === 0 && ",)".includes(sign)) return code.slice(from, at).trim();
    else if (")]}".includes(sign)) depth -= 1;
  }
  return code.slice(from).trim();
}

/** Keys of an argument: a literal, a template that starts with a literal, or a choice between such. */
function keysOf(argument: string): string[] {
  const choices =
    argument.includes("?") && !/^["`]/.test(argument) ? argument.slice(argument.indexOf("?") + 1) : argument;
  if (!/^\s*["`]/.test(choices)) return [];
  return (choices.match(/"[^"]*"|`[^`]*`/g) ?? [])
    .map((quoted) => quoted.slice(1, -1))
    .filter((key) => !key.startsWith("${"));
}

function patternOf(key: string): RegExp {
  const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

/** Uses without a text, and texts without a use. `sources` is the code in which refusals and field codes are spelt. */
export function faultsOfUsage(uses: Use[], texts: Record<string, Texts>, sources: string): string[] {
  const used = new Set<string>();
  const faults: string[] = [];
  for (const use of uses) {
    const within = use.namespaces.length > 0 ? use.namespaces : Object.keys(texts);
    const hits = within.flatMap((namespace) =>
      [...(texts[namespace]?.keys() ?? [])].filter((key) => use.pattern.test(key)).map((key) => `${namespace}: ${key}`),
    );
    if (hits.length === 0) faults.push(`${use.file}: no text for "${use.shown}" in ${use.namespaces.join() || "any"}`);
    for (const hit of hits) used.add(hit);
  }
  for (const [namespace, entries] of Object.entries(texts)) {
    const spelt = (key: string) => NAMED_BY_DATA.includes(namespace) && sources.includes(`"${key}"`);
    for (const key of entries.keys()) {
      if (!used.has(`${namespace}: ${key}`) && !spelt(key)) faults.push(`${namespace}: ${key} is used nowhere`);
    }
  }
  return faults;
}

const REFUSAL = /\brefuse\(\s*"([^"]+)"/g;
const FIELD_CODES = /\bfields:\s*\{([^}]*)\}/g;
const SCHEMA_CODE = /(?:\berror:\s*|\bmessage:\s*|\.\w+\([^()"]*(?:\([^()]*\)[^()"]*)?,\s*)"([a-z]+(?:-[a-z]+)*)"/g;

/** Answers to machines, which nobody reads in a language. */
const FOR_MACHINES = /^lib\/platform\/readiness\.ts$/;

/** Refusal reasons and field codes that the code gives and no text explains. */
export function unexplainedCodes(file: string, source: string, refusals: Texts, fields: Texts): string[] {
  if (FOR_MACHINES.test(file)) return [];
  const faults: string[] = [];
  for (const [, reason = ""] of source.matchAll(REFUSAL)) {
    if (!refusals.has(reason)) faults.push(`${file}: no text for the refusal "${reason}"`);
  }
  const codes = [...source.matchAll(FIELD_CODES)].flatMap(([, body = ""]) =>
    [...body.matchAll(/:\s*"([^"]+)"/g)].map((match) => match[1] ?? ""),
  );
  if (file.endsWith("schema.ts")) codes.push(...[...source.matchAll(SCHEMA_CODE)].map((match) => match[1] ?? ""));
  for (const code of codes) if (!fields.has(code)) faults.push(`${file}: no text for the field error "${code}"`);
  return faults;
}
