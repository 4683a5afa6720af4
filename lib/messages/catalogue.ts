import type { Locale } from "@/lib/platform/i18n/locale";
import { en } from "./en";
import { ky } from "./ky";
import { ru } from "./ru";

/** The part of the app that a text belongs to: the file names in lib/messages/<locale>. */
export type Namespace = keyof typeof ky;

/** A text, or texts under a common name. */
export type MessageTree = { [key: string]: string | MessageTree };

/**
 * All texts of the app. A new namespace is a JSON file per language and a line in ky.ts, ru.ts and en.ts;
 * tests/architecture/messages.test.ts tells when one is forgotten.
 */
export const catalogue: Record<Locale, Record<Namespace, MessageTree>> = { ky, ru, en };
