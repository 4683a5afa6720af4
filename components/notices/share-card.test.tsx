import { describe, expect, it } from "vitest";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { renderCard } from "@/lib/platform/documents/card";
import { aNoticeContent } from "@/tests/factories/notice-content";
import { ShareCard } from "./share-card";

const STORIES: [string, Partial<NoticeContent>][] = [
  ["an announced meeting", {}],
  ["a cancelled one", { kind: "cancellation" }],
  ["a moved one", { kind: "postponement", startsAt: "2017-09-23T14:00:00+06:00" }],
  [
    "an endless title with pictures",
    { title: { ky: "Узунсөз🎉漢".repeat(800) }, place: { name: { ky: "Клуб ".repeat(300) } } },
  ],
];

describe("ShareCard", { timeout: 30_000 }, () => {
  it.each(STORIES)("is a picture of 1200 × 630 for %s", async (_, changes) => {
    for (const locale of ["ky", "ru", "en"] as const) {
      const png = Buffer.from(await renderCard(<ShareCard content={aNoticeContent(changes)} locale={locale} />));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(200_000);
    }
  });

  it("differs when the day differs", async () => {
    const card = (startsAt: string) => renderCard(<ShareCard content={aNoticeContent({ startsAt })} locale="ky" />);
    const [first, same, other] = await Promise.all(
      ["2017-11-09T09:30:00+06:00", "2017-11-09T09:30:00+06:00", "2017-11-10T09:30:00+06:00"].map(card),
    );
    expect(Buffer.compare(first ?? Buffer.alloc(0), same ?? Buffer.alloc(0))).toBe(0);
    expect(Buffer.compare(first ?? Buffer.alloc(0), other ?? Buffer.alloc(0))).not.toBe(0);
  });
});
