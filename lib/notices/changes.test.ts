import { describe, expect, it } from "vitest";
import { aDraftItem, aNoticeDraft } from "../../tests/factories/notice-draft";
import { MATERIAL, MINOR } from "./change";
import { changesBetween, isMaterial, kindOfChange } from "./changes";
import { contentOf, type DraftItem, type NoticeDraft } from "./notice-draft";

const draft = aNoticeDraft();
const [first, second, third] = draft.items as [DraftItem, DraftItem, DraftItem];
const place = draft.place as NonNullable<NoticeDraft["place"]>;
const document = { id: "d-1", name: "БАП.pdf", mediaType: "application/pdf", size: 10, sha256: "a".repeat(64) };

function found(changed: Partial<NoticeDraft>, from: Partial<NoticeDraft> = {}) {
  const before = contentOf({ ...draft, ...from }, { version: 1, kind: "notice" });
  const after = contentOf({ ...draft, ...from, ...changed }, { version: 2, kind: "change" });
  return changesBetween(before, after);
}

const withItem = (item: DraftItem) => ({ items: [first, item, third] });
const withPlace = (changed: Partial<typeof place>) => ({ place: { ...place, ...changed } });

const STORIES: [story: string, changed: Partial<NoticeDraft>, what: string[]][] = [
  ["nothing", {}, []],
  ["another day", { startsAt: "2017-11-10T03:30:00Z" }, ["date"]],
  ["another hour", { startsAt: "2017-11-09T04:30:00Z" }, ["time"]],
  ["another day and hour", { startsAt: "2017-11-12T05:00:00Z" }, ["date", "time"]],
  ["the same hour across midnight in UTC", { startsAt: "2017-11-09T03:30:00.000Z" }, []],
  ["another hall", withPlace({ name: { ky: "Мектеп", ru: "Школа" } }), ["place"]],
  ["another address", withPlace({ address: { ky: "Борбордук көчө, 41" } }), ["place"]],
  [
    "a capital in the hall's name",
    withPlace({ name: { ky: "айылдык клуб", ru: "Сельский клуб" } }),
    ["place-spelling"],
  ],
  [
    "an address translated",
    withPlace({ address: { ky: "Борбордук көчө, 14", ru: "ул. Центральная, 14" } }),
    ["place-spelling"],
  ],
  ["an address left out", withPlace({ address: null }), ["place-spelling"]],
  ["other directions", withPlace({ directions: { ky: "Дүкөндүн артында" } }), ["directions"]],
  ["another kind of meeting", { kind: "gathering" }, ["kind"]],
  ["one more village", { villages: [...draft.villages, { id: "v-2", name: { ky: "Баш-Кайыңды" } }] }, ["villages"]],
  ["a village spelt otherwise", { villages: [{ id: "v-1", name: { ky: "Акмуз" } }] }, []],
  ["one more item", { items: [...draft.items, aDraftItem("i-4", "Суроолор")] }, ["item-added"]],
  ["an item less", { items: [first, second] }, ["item-removed"]],
  ["an item renamed", withItem({ ...second, title: { ky: "Жайытты бөлүштүрүү" } }), ["item-renamed"]],
  [
    "an item renamed in one language only",
    withItem({ ...second, title: { ky: "Биргелешкен аракеттер планы", ru: "План" } }),
    ["item-renamed"],
  ],
  [
    "an item in another language instead",
    withItem({ ...second, title: { ru: "Утверждение плана" } }),
    ["item-renamed"],
  ],
  [
    "an item translated",
    withItem({ ...second, title: { ...second.title, ru: "Утверждение плана" } }),
    ["item-spelling"],
  ],
  [
    "an item's letters",
    withItem({ ...second, title: { ky: "Биргелешкен аракеттер планын  бекитуу!" } }),
    ["item-spelling"],
  ],
  ["an item written again", withItem({ ...second, id: "i-9" }), []],
  ["an item of another kind", withItem({ ...second, kind: "discuss" }), ["item-kind"]],
  ["another order", { items: [first, third, second] }, ["item-order"]],
  ["a presenter", withItem({ ...second, presenter: "Н. Токтосунов" }), ["item-presenter"]],
  ["minutes of an item", withItem({ ...second, minutes: 45 }), ["item-minutes"]],
  ["a draft decision", withItem({ ...second, draftDecision: { ky: "План бекитилсин" } }), ["item-draft"]],
  ["a document", withItem({ ...second, documents: [document] }), ["item-documents"]],
  ["another title of the meeting", { title: { ky: "Чоң жыйын", ru: "Большой сход" } }, ["title"]],
  ["the planned length", { plannedMinutes: 90 }, ["length"]],
  ["the caller's ground", { caller: { ...draft.caller, ground: "№ 4 токтом" } }, ["caller"]],
  ["the chair", { chair: "Нурлан Бекмуратов" }, ["chair"]],
  ["no secretary", { secretary: null }, ["secretary"]],
  ["the contact", { contact: { name: "Айгүл Осмонова", phone: "+996 555 00 00 00" } }, ["contact"]],
  ["the languages", { languages: ["ky"] }, ["languages"]],
];

describe("what changed", () => {
  it.each(STORIES)("%s", (_story, changed, what) => {
    expect(found(changed).map((change) => change.what)).toEqual(what);
  });

  it("is told for every kind of change there is", () => {
    const told = new Set(STORIES.flatMap(([, , what]) => what));
    expect([...told].toSorted()).toEqual([...MATERIAL, ...MINOR].toSorted());
  });

  it.each(STORIES)("%s is material when the rules say so", (_story, changed, what) => {
    const list: readonly string[] = MATERIAL;
    expect(isMaterial(found(changed))).toBe(what.some((each) => list.includes(each)));
  });

  it("puts material things first", () => {
    const changes = found({ chair: null, startsAt: "2017-11-10T03:30:00Z", plannedMinutes: 90 });
    expect(changes.map(({ material }) => material)).toEqual([true, false, false]);
  });

  it("sees the same document under another row as the same", () => {
    const from = withItem({ ...second, documents: [document] });
    expect(found(withItem({ ...second, documents: [{ ...document, id: "d-2" }] }), from)).toEqual([]);
    expect(found(withItem({ ...second, documents: [{ ...document, sha256: "b".repeat(64) }] }), from)).toHaveLength(1);
  });

  it.each([
    ["a later day", "2017-11-10T03:30:00Z", "postponement"],
    ["an earlier day", "2017-11-08T03:30:00Z", "change"],
    ["a later hour of the same day", "2017-11-09T12:00:00Z", "change"],
    ["past midnight in Bishkek only", "2017-11-09T18:30:00Z", "postponement"],
  ])("to %s", (_story, startsAt, kind) => {
    const before = contentOf(draft, { version: 1, kind: "notice" });
    expect(kindOfChange(before, contentOf({ ...draft, startsAt }, { version: 2, kind: "change" }))).toBe(kind);
  });
});
