import "server-only";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Static TrueType files of Onest with the whole Kyrgyz alphabet (SIL Open Font License), by weight. */
const FILES = {
  400: "@expo-google-fonts/onest/400Regular/Onest_400Regular.ttf",
  600: "@expo-google-fonts/onest/600SemiBold/Onest_600SemiBold.ttf",
  700: "@expo-google-fonts/onest/700Bold/Onest_700Bold.ttf",
} as const;

export type Weight = keyof typeof FILES;

const read = new Map<Weight, Promise<Buffer>>();

/** The bytes of one weight, read from the package once per process. */
export function fontFile(weight: Weight): Promise<Buffer> {
  const known = read.get(weight);
  if (known) return known;
  const fresh = readFile(createRequire(import.meta.url).resolve(FILES[weight]));
  read.set(weight, fresh);
  return fresh;
}
