import { sha256 } from "./sha256";

/** One row of the audit log in the words its digest is made of, as the database writes them. */
export type LinkedRow = {
  chain: string;
  seq: number;
  prevHash: string;
  hash: string;
  municipalityId: string | null;
  /** Seconds since 1970, "" where nothing is written: the digest's own spelling. */
  epoch: string;
  byId: string;
  byName: string;
  did: string;
  noun: string;
  nounId: string;
  before: string;
  after: string;
};

/** What is wrong with a row: altered itself, not linked to the one before it, out of number, or moved to another chain. */
export type Break = { seq: number; why: "altered" | "unlinked" | "gap" | "foreign" };

/** One chain as far as it was walked. `head`: the last good digest; noting it down elsewhere shows a cut tail later. */
export type WalkedChain = { chain: string; rows: number; head: string; broken: Break | null };

const BEGINNING = "0".repeat(64);
const SEPARATOR = "\u001f";

/** The digest that the database must have drawn for this row (function audit_digest of the migrations). */
export function digestOf(row: LinkedRow): string {
  const { prevHash, chain, seq, epoch, byId, byName, did, noun, nounId, before, after } = row;
  return sha256([prevHash, chain, seq, epoch, byId, byName, did, noun, nounId, before, after].join(SEPARATOR));
}

export function newChain(chain: string): WalkedChain {
  return { chain, rows: 0, head: BEGINNING, broken: null };
}

/** The chain after its next row. What follows the first broken row says nothing any more. */
export function walked(chain: WalkedChain, row: LinkedRow): WalkedChain {
  if (chain.broken) return chain;
  const why = faultOf(chain, row);
  if (why) return { ...chain, broken: { seq: row.seq, why } };
  return { ...chain, rows: chain.rows + 1, head: row.hash };
}

function faultOf({ rows, head }: WalkedChain, row: LinkedRow): Break["why"] | null {
  if (row.seq !== rows + 1) return "gap";
  if (row.prevHash !== head) return "unlinked";
  if (row.chain !== (row.municipalityId ?? "platform")) return "foreign";
  return digestOf(row) === row.hash ? null : "altered";
}
