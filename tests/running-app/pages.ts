import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const APP = path.join(import.meta.dirname, "../../app");

/** Only there in development. */
const NOT_SERVED = ["/kit"];

/**
 * Every page of the app by its address without the language, "/assemblies/[id]/hall": those of Next and those of plain
 * HTML. Read from the files, so that none can hide.
 */
export function listPages(): string[] {
  const files = readdirSync(APP, { recursive: true }).map(String);
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file));
  const plain = files.filter(
    (file) =>
      /(^|\/)route\.tsx?$/.test(file) &&
      /\b(plainPage|htmlResponse)\(/.test(readFileSync(path.join(APP, file), "utf8")),
  );
  return [...pages, ...plain]
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, "").replace(/^\/\[locale\]/, "") || "/")
    .filter((page) => !NOT_SERVED.includes(page))
    .sort();
}
