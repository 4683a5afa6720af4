import type { Locale } from "@/lib/platform/i18n/locale";
import type { PlainProgram } from "@/lib/platform/plain-page/plain-head";
import { DOOR_BUILD, DOOR_CHUNKS, DOOR_CSS, DOOR_SCRIPT, DOOR_WORDS } from "./door-files.generated";

/** The program of the door page, as scripts/door.mjs made it, with the words of the language it begins in. */
export function doorProgram(locale: Locale): PlainProgram {
  return {
    build: DOOR_BUILD,
    script: DOOR_SCRIPT,
    chunks: [...DOOR_CHUNKS, DOOR_WORDS[locale]],
    manifest: "/door.webmanifest",
    css: DOOR_CSS,
  };
}
