import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

/**
 * Static TrueType files of Onest with the whole Kyrgyz alphabet (SIL Open Font License), by weight. Paths from the app's
 * folder: an address beside this module would become a browser's address wherever a page or an action is bundled.
 */
const FILES = {
  400: "400Regular/Onest_400Regular.ttf",
  600: "600SemiBold/Onest_600SemiBold.ttf",
  700: "700Bold/Onest_700Bold.ttf",
} as const;

export type Weight = keyof typeof FILES;

const read = new Map<Weight, Promise<Buffer>>();

/** The bytes of one weight, read once per process. */
export function fontFile(weight: Weight): Promise<Buffer> {
  const known = read.get(weight);
  if (known) return known;
  const file = path.join(process.cwd(), "node_modules/@expo-google-fonts/onest", FILES[weight]);
  const fresh = readFile(/* turbopackIgnore: true */ file);
  fresh.catch(() => read.delete(weight));
  read.set(weight, fresh);
  return fresh;
}
