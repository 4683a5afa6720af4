import "server-only";
import { readFile } from "node:fs/promises";

/**
 * Static TrueType files of Onest with the whole Kyrgyz alphabet (SIL Open Font License), by weight. Written as
 * addresses beside this module, so that the bundler takes the files along and the working directory does not matter.
 */
const FILES = {
  400: new URL("../../../node_modules/@expo-google-fonts/onest/400Regular/Onest_400Regular.ttf", import.meta.url),
  600: new URL("../../../node_modules/@expo-google-fonts/onest/600SemiBold/Onest_600SemiBold.ttf", import.meta.url),
  700: new URL("../../../node_modules/@expo-google-fonts/onest/700Bold/Onest_700Bold.ttf", import.meta.url),
} as const;

export type Weight = keyof typeof FILES;

const read = new Map<Weight, Promise<Buffer>>();

/** The bytes of one weight, read once per process. */
export function fontFile(weight: Weight): Promise<Buffer> {
  const known = read.get(weight);
  if (known) return known;
  const fresh = readFile(/* turbopackIgnore: true */ FILES[weight]);
  fresh.catch(() => read.delete(weight));
  read.set(weight, fresh);
  return fresh;
}
