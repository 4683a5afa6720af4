import { type Change, type ChangeValue, changeOf } from "./change";
import type { NoticeDocument, NoticeItem } from "./notice-content";
import { wordingChange } from "./wording-change";

type Pair = { before: NoticeItem; after: NoticeItem };

/**
 * How an agenda changed. An item taken out and written again in the same words is the same item: residents cannot tell
 * the difference.
 */
export function itemChanges(before: readonly NoticeItem[], after: readonly NoticeItem[]): Change[] {
  const pairs = pairsOf(before, after);
  const removed = before.filter((item) => !pairs.some((pair) => pair.before === item));
  const added = after.filter((item) => !pairs.some((pair) => pair.after === item));
  return [
    ...added.map((item) => changeOf("item-added", { after: { text: item.title } })),
    ...removed.map((item) => changeOf("item-removed", { before: { text: item.title } })),
    ...pairs.flatMap(changesOfItem),
    ...orderChange(pairs),
  ];
}

function pairsOf(before: readonly NoticeItem[], after: readonly NoticeItem[]): Pair[] {
  const left = [...before];
  const take = (isSame: (item: NoticeItem) => boolean) => {
    const at = left.findIndex(isSame);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const byId = after.map((item) => ({ before: take(({ id }) => id === item.id), after: item }));
  return byId
    .map((pair) => ({
      ...pair,
      before: pair.before ?? take(({ title }) => wordingChange(title, pair.after.title) === "same"),
    }))
    .filter((pair): pair is Pair => pair.before !== undefined);
}

function changesOfItem({ before, after }: Pair): Change[] {
  const wording = wordingChange(before.title, after.title);
  const titles = { before: { text: before.title }, after: { text: after.title } };
  const about = (what: Change["what"], old: ChangeValue | undefined, now: ChangeValue | undefined): Change[] => {
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [changeOf(what, { item: after.title, ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) })];
  };
  return [
    ...(wording === "reworded" ? [changeOf("item-renamed", titles)] : []),
    ...(wording === "respelled" ? [changeOf("item-spelling", titles)] : []),
    ...about("item-kind", { code: before.kind }, { code: after.kind }),
    ...about("item-presenter", plain(before.presenter), plain(after.presenter)),
    ...about("item-minutes", { minutes: before.minutes }, { minutes: after.minutes }),
    ...(wordingChange(before.draftDecision, after.draftDecision) === "same"
      ? []
      : about("item-draft", text(before.draftDecision), text(after.draftDecision))),
    ...documentsChange({ before, after }),
  ];
}

/** Compared by their bytes, names and titles, not by their rows. */
function documentsChange({ before, after }: Pair): Change[] {
  const print = ({ name, sha256, title = {} }: NoticeDocument) => JSON.stringify([sha256, name, title.ky, title.ru]);
  const prints = ({ documents }: NoticeItem) => documents.map(print).toSorted();
  const names = ({ documents }: NoticeItem): ChangeValue => ({
    texts: documents.map(({ name, title }) => title ?? { ky: name, ru: name, en: name }),
  });
  if (String(prints(before)) === String(prints(after))) return [];
  return [changeOf("item-documents", { item: after.title, before: names(before), after: names(after) })];
}

/** The order of the items that are in both; what was put in or taken out moves the others without reordering them. */
function orderChange(pairs: readonly Pair[]): Change[] {
  const then = pairs.toSorted((a, b) => a.before.position - b.before.position);
  const now = pairs.toSorted((a, b) => a.after.position - b.after.position);
  if (then.every((pair, at) => pair === now[at])) return [];
  const titles = (list: readonly Pair[]): ChangeValue => ({ texts: list.map(({ after }) => after.title) });
  return [changeOf("item-order", { before: titles(then), after: titles(now) })];
}

function plain(value: string | undefined): ChangeValue | undefined {
  return value === undefined ? undefined : { plain: value };
}

function text(value: NoticeItem["title"] | undefined): ChangeValue | undefined {
  return value && { text: value };
}
