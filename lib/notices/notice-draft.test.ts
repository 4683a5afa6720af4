import { describe, expect, it } from "vitest";
import { aDraftItem, aNoticeDraft } from "../../tests/factories/notice-draft";
import { canonicalJson } from "./canonical-json";
import { missingOf } from "./completeness";
import { contentOf, type NoticeDraft } from "./notice-draft";

const draft = aNoticeDraft();

describe("the content of a version", () => {
  it("says the start in the municipality's own time", () => {
    const { startsAt } = contentOf(draft, { version: 1, kind: "notice" });
    expect(startsAt).toBe("2017-11-09T09:30:00+06:00");
  });

  it("holds nothing empty", () => {
    const bare = {
      ...draft,
      chair: "",
      secretary: null,
      title: { ky: "Жыйын", ru: "", origin: { ru: "machine" as const } },
    };
    const content = contentOf(
      { ...bare, place: { name: { ky: "Клуб" }, address: {}, directions: null } },
      { version: 1, kind: "notice" },
    );
    expect(content).toMatchObject({ title: { ky: "Жыйын" }, place: { name: { ky: "Клуб" } } });
    expect(canonicalJson(content)).not.toMatch(/""|null|machine|address|directions|chair|secretary/);
  });

  it("numbers the items as they stand", () => {
    const items = [aDraftItem("b", "Экинчи"), aDraftItem("a", "Биринчи")];
    expect(
      contentOf({ ...draft, items }, { version: 1, kind: "notice" }).agenda.map(({ position }) => position),
    ).toEqual([1, 2]);
  });

  it("shares nothing with the draft it was made from", () => {
    const own = structuredClone(draft);
    const content = contentOf(own, { version: 1, kind: "notice" });
    const frozen = canonicalJson(content);
    spoil(own);
    expect(canonicalJson(content)).toBe(frozen);
  });
});

/** Overwrites every text and number of a value, however deep. */
function spoil(value: object): void {
  for (const [key, of] of Object.entries(value)) {
    if (of !== null && typeof of === "object") spoil(of);
    else (value as Record<string, unknown>)[key] = "x";
  }
}

describe("a complete notice", () => {
  const without = (changes: Partial<NoticeDraft>) => missingOf({ ...draft, ...changes });

  it("lacks nothing", () => expect(missingOf(draft)).toEqual([]));

  it.each<[string, Partial<NoticeDraft>, object[]]>([
    ["a title in one of its languages", { title: { ky: "Жыйын" } }, [{ what: "title", language: "ru" }]],
    ["villages", { villages: [] }, [{ what: "villages" }]],
    ["a place", { place: null }, [{ what: "place" }]],
    ["a place with a name", { place: { name: {}, address: null, directions: null } }, [{ what: "place" }]],
    ["the resolution", { caller: { kind: "ayil-kenesh", ground: null, requestCount: null } }, [{ what: "ground" }]],
    [
      "how many asked",
      { caller: { kind: "residents", ground: "Арыз", requestCount: null } },
      [{ what: "request-count" }],
    ],
    ["a name to ask", { contact: { name: null, phone: "1" } }, [{ what: "contact-name" }]],
    ["a phone", { contact: { name: "А", phone: "" } }, [{ what: "contact-phone" }]],
    ["an agenda", { items: [] }, [{ what: "agenda" }]],
    ["an item's title", { items: [aDraftItem("i", "")] }, [{ what: "item-title", item: 1 }]],
  ])("lacks %s", (_what, changes, missing) => {
    expect(without(changes)).toEqual(missing);
  });

  it.each([
    [{ kind: "ayil-okmotu" as const, ground: null, requestCount: null }],
    [{ kind: "group-lead" as const, ground: null, requestCount: null }],
    [{ kind: "residents" as const, ground: null, requestCount: 40 }],
  ])("may be called like this: %j", (caller) => {
    expect(without({ caller })).toEqual([]);
  });
});
