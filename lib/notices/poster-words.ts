import { callerWords, kindWords } from "@/lib/notice-rules/wording";
import { clip } from "@/lib/platform/documents/printable";
import { pick } from "@/lib/platform/i18n/bilingual";
import { clockTime, longDate, onIn, weekdayOf } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { NoticeContent } from "./notice-content";

export type PosterLanguage = "ky" | "ru";

/** Every word of a poster that no person typed, in one of its two languages. */
export type PosterWords = ReturnType<typeof posterWords>;

export function posterWords(content: NoticeContent, language: PosterLanguage) {
  const t = translator(language, "documents");
  const { assemblyKind, caller, previousStartsAt, startsAt, timeZone } = content;
  const count = caller.requestCount;
  return {
    kind: kindWords(assemblyKind, language),
    caller: callerWords(caller.kind, language),
    villages: villageNames(content, language),
    request: count ? t("poster.requestCount", { count }) : "",
    strip: stripWord(content, language),
    before: previousStartsAt ? whenWords(previousStartsAt, timeZone, language) : null,
    when: whenWords(startsAt, timeZone, language),
    agenda: t("poster.agenda"),
    starts: t("poster.starts"),
    callerLabel: t("poster.caller"),
    contact: t("poster.contact"),
    page: t("poster.page"),
    version: t("poster.version", { version: content.version }),
    machine: t("poster.machine"),
    untitled: t("poster.untitled"),
    more: (more: number): string => t("poster.more", { count: more }),
    reason: (reason: string): string => t("poster.reason", { reason }),
    shortNotice: (reason: string, name: string): string => t("poster.shortNotice", { reason, name }),
  };
}

/** Names that are spelled alike in both languages are said once. */
function villageNames({ villages }: NoticeContent, language: PosterLanguage): string {
  const t = translator(language, "documents");
  const [names, other] = [language, "ky" as const].map((locale) =>
    villages.map(({ name }) => pick(name, locale)).join(", "),
  );
  if (!names || (language === "ru" && names === other)) return "";
  return clip(t("poster.villages", { count: villages.length, names }), 120);
}

function stripWord(content: NoticeContent, language: PosterLanguage): string {
  const t = translator(language, "documents");
  if (content.kind === "cancellation") return t("poster.cancelled");
  if (content.kind === "postponement") return t("poster.postponed");
  return content.kind === "change" ? t("poster.changed") : "";
}

export type WhenWords = ReturnType<typeof whenWords>;

function whenWords(at: string, zone: string, language: PosterLanguage) {
  const on = onIn(at, zone);
  return { on, date: longDate(on, language), weekday: weekdayOf(on, language), time: clockTime(at, zone) };
}
