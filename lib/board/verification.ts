import { readPublicCode } from "@/lib/assemblies/public-code";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** A paper prints the first 16 characters of its digest; fewer than 12 would be guessing. */
const DIGEST = /^[0-9a-f]{12,64}$/;

/** What somebody wants to verify: the code of a meeting, or the (beginning of the) digest of one version. */
export type Verifiable = { code: string } | { digest: string };

export function readVerifiable(typed: string): Verifiable | null {
  const digest = typed
    .toLowerCase()
    .replace(/^sha-?256/, "")
    .replace(/[^0-9a-z]/g, "");
  if (DIGEST.test(digest)) return { digest };
  const code = readPublicCode(typed);
  return code ? { code } : null;
}

/** One version that was found. `isIntact`: its content, as stored, still gives its digest. */
export type VerifiedVersion = {
  paper: "notice" | "protocol";
  code: string;
  version: number;
  newest: number;
  publishedAt: string;
  sha256: string;
  isIntact: boolean;
  title: Bilingual;
  startsAt: string;
  timeZone: string;
};
