import { readdirSync } from "node:fs";
import path from "node:path";

const APP = path.join(import.meta.dirname, "../../app");

/** Every page.tsx as its address: "/[locale]/assemblies/[id]". None can hide from this list. */
export function listPages(): string[] {
  return readdirSync(APP, { recursive: true })
    .map(String)
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, ""));
}
