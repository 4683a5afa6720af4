import type { Channel } from "@/lib/notice-rules/channels";

/** What residents were told: the notice, a reminder of it, the results, or the reply to their decisions. */
export const PURPOSES = ["notice", "reminder", "results", "reply"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** How it is known that they were told. "claimed": somebody says so; everything else is proven. */
export const PROOFS = ["photo", "paper-act", "delivery-report", "claimed"] as const;
export type Proof = (typeof PROOFS)[number];

/** Phones with the scaling leaf send 120 KB; without it the picture comes as it was taken. */
export const MOST_PROOF_BYTES = 5 * 1024 * 1024;

export function isProven(proof: Proof): boolean {
  return proof !== "claimed";
}

/** A photo and a sender's report are files; a paper act may lie in the office's folder. */
export function needsFile(proof: Proof): boolean {
  return proof === "photo" || proof === "delivery-report";
}

/** One posting as a list shows it. `postedAt` is an ISO instant; `version`: the notice that was told. */
export type PostingRow = {
  id: string;
  purpose: Purpose;
  channel: Channel;
  version: number | null;
  place: string;
  postedAt: string;
  byWhom: string;
  audience: number | null;
  proof: Proof;
  hasFile: boolean;
  recordedByName: string;
  withdrawnAt: string | null;
};
