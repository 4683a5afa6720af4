import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Proposal } from "./outcome-view";

/** Lines a choice has in its form: what there is, and two to add. */
export const FREE_LINES = 2;
export const MOST_PROPOSALS = 30;

/** One line of the form: `title` blank means there is no such proposal. */
export type TypedProposal = { title: Bilingual; votes: number | null };

/** The proposals that were typed, in their order; `chosen` names one by its line. */
export function readProposals(lines: Record<string, TypedProposal>, chosen: string | undefined): Proposal[] {
  return Object.entries(lines)
    .sort(([a], [b]) => Number(a) - Number(b))
    .filter(([, { title }]) => Boolean(title.ky || title.ru))
    .map(([line, { title, votes }]) => ({ title, votes, chosen: line === chosen }));
}

/** Proposals as the form's fields hold them, by field name. */
export function proposalFields(proposals: readonly Proposal[]): Record<string, string> {
  const fields: Record<string, string> = {};
  proposals.forEach(({ title, votes }, line) => {
    fields[`options.${line}.title.ky`] = title.ky ?? "";
    fields[`options.${line}.title.ru`] = title.ru ?? "";
    fields[`options.${line}.votes`] = votes === null ? "" : String(votes);
  });
  const chosen = proposals.findIndex((proposal) => proposal.chosen);
  return chosen < 0 ? fields : { ...fields, chosen: String(chosen) };
}

/** Tells one state of a choice from another; proposals have no revision of their own. */
export function proposalsMark(proposals: readonly Proposal[]): string {
  const text = proposals.map(({ title, votes, chosen }) => JSON.stringify([title.ky, title.ru, votes, chosen])).join();
  let mark = 5381;
  for (const letter of text) mark = (Math.imul(mark, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return mark.toString(36);
}

/** The one with the most votes when it is alone at the top and every proposal was counted; null otherwise. */
export function winnerOf(proposals: readonly Proposal[]): number | null {
  const counts = proposals.map(({ votes }) => votes);
  if (counts.length === 0 || counts.includes(null)) return null;
  const most = Math.max(...(counts as number[]));
  const leaders = counts.filter((count) => count === most);
  return leaders.length === 1 ? counts.indexOf(most) : null;
}
