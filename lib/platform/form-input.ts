import type { z } from "zod";
import { cleanText } from "@/lib/platform/i18n/clean-text";

/** What a form sent, as an object: "title.ky" nests, "villageIds[]" is always a list, a file input gives a File. */
export type FormInput = { [name: string]: FormInput | string | File | (string | File)[] };

const KEPT_LENGTH = 20_000;
const SECRET = /password|secret|code|pin/i;
const OWN = /^(\$ACTION|locale$|requestId$)/;

/** Names that would reach the prototype are no field names. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

export function readForm(form: FormData): FormInput {
  const input: FormInput = {};
  for (const [name, sent] of byName(form)) {
    if (OWN.test(name)) continue;
    const values = sent.map(cleanValue).filter(isGiven);
    const isList = name.endsWith("[]");
    const last = values.at(-1);
    if (isList) place(input, name.slice(0, -2), values);
    else if (last !== undefined) place(input, name, last);
  }
  return input;
}

/** What was typed, by field name, to be shown again. Secrets and files are not sent back. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, sent] of byName(form)) {
    if (OWN.test(name) || SECRET.test(name) || FORBIDDEN.has(name)) continue;
    const texts = sent.filter((v): v is string => typeof v === "string");
    const kept = texts.map((text) => text.slice(0, KEPT_LENGTH));
    values[name] = name.endsWith("[]") ? kept : (kept.at(-1) ?? "");
  }
  return values;
}

/** Form field name of a zod path: ["title", "ky"] is "title.ky"; an element of a list stands for its list. */
export function fieldName(path: PropertyKey[], form: FormData): string {
  const names = path.filter((part) => typeof part === "string");
  const name = names.join(".");
  return form.has(`${name}[]`) ? `${name}[]` : name;
}

/** Code of fields.json for one zod issue. Schemas may name a code of their own as the message. */
export function issueCode(issue: z.core.$ZodIssue): { code: string; fill: Record<string, string | number> } {
  if (/^[a-z]+(-[a-z]+)*$/.test(issue.message)) return { code: issue.message, fill: limitsOf(issue) };
  if (issue.code === "too_big")
    return { code: issue.origin === "string" ? "too-long" : "too-large", fill: limitsOf(issue) };
  if (issue.code === "too_small")
    return { code: issue.origin === "string" ? "required" : "too-small", fill: limitsOf(issue) };
  if (issue.code === "invalid_type" && issue.input === undefined) return { code: "required", fill: {} };
  return { code: "invalid", fill: {} };
}

function limitsOf(issue: z.core.$ZodIssue): Record<string, string | number> {
  const fill: Record<string, string | number> = {};
  if ("maximum" in issue) fill.max = Number(issue.maximum);
  if ("minimum" in issue) fill.min = Number(issue.minimum);
  return fill;
}

/** In one pass: asking a form of a hundred thousand names for each of them would hold up everybody. */
function byName(form: FormData): Map<string, FormDataEntryValue[]> {
  const named = new Map<string, FormDataEntryValue[]>();
  for (const [name, value] of form) {
    const values = named.get(name);
    if (values) values.push(value);
    else named.set(name, [value]);
  }
  return named;
}

function cleanValue(value: FormDataEntryValue): string | File {
  return typeof value === "string" ? cleanText(value) : value;
}

// An empty text is "not given"; a file input left empty sends a nameless file of no bytes, whose missing name a server
// action reads as the word "undefined".
const NAMELESS = ["", "undefined"];

function isGiven(value: string | File): boolean {
  return typeof value === "string" ? value !== "" : value.size > 0 || !NAMELESS.includes(value.name);
}

function place(input: FormInput, name: string, value: string | File | (string | File)[]): void {
  const parts = name.split(".");
  if (parts.length > 4 || parts.some((part) => part === "" || FORBIDDEN.has(part))) return;
  let at = input;
  for (const part of parts.slice(0, -1)) {
    const next = at[part];
    if (next !== undefined && (typeof next !== "object" || Array.isArray(next) || next instanceof File)) return;
    at[part] = next ?? {};
    at = at[part] as FormInput;
  }
  at[parts.at(-1) as string] = value;
}
