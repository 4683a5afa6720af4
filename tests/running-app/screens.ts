import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { listPages } from "../doors/pages";

const APP = path.join(import.meta.dirname, "../../app");

/** Only there in development. */
const NOT_SERVED = ["/kit"];

/**
 * Whatever is shown to a person, by its address without the language, "/assemblies/[id]/hall": the pages of Next and
 * those of plain HTML. Read from the files, so that none can hide.
 */
export function listScreens(): string[] {
  const plain = readdirSync(APP, { recursive: true })
    .map(String)
    .filter((file) => /(^|\/)route\.tsx?$/.test(file) && /\b(plainPage|htmlResponse)\(/.test(textOf(file)))
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, ""));
  return [...listPages(), ...plain]
    .map((page) => page.replace(/^\/\[locale\]/, "") || "/")
    .filter((page) => !NOT_SERVED.includes(page))
    .sort();
}

const textOf = (file: string) => readFileSync(path.join(APP, file), "utf8");
