import type { NoticeContent } from "@/lib/notices/notice-content";
import { clockTime, dayMonth, onIn } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Strip, type StripTone } from "./strip";
import { Wording } from "./wording";

type NoticeStripProps = {
  content: NoticeContent;
  /** What the last version of weight told; a minor correction does not hide it. */
  telling: NoticeContent["kind"];
  locale: Locale;
};

const TONE: Record<Exclude<NoticeContent["kind"], "notice">, StripTone> = {
  cancellation: "missed",
  postponement: "soon",
  change: "soon",
};

/** Cancelled, moved or changed: what happened, the old day struck out, and why. Nothing for a first notice. */
export function NoticeStrip({ content, telling, locale }: NoticeStripProps) {
  const t = translator(locale, "board");
  const { reason, previousStartsAt, startsAt, timeZone } = content;
  if (telling === "notice") return null;
  const when = (at: string) => `${dayMonth(onIn(at, timeZone), locale)}, ${clockTime(at, timeZone)}`;
  return (
    <Strip tone={TONE[telling]} title={t(`strip.${telling}`)}>
      {previousStartsAt && (
        <p>
          <span className="whitespace-nowrap">
            <del>{when(previousStartsAt)}</del> →
          </span>{" "}
          <strong className="whitespace-nowrap">{when(startsAt)}</strong>
        </p>
      )}
      {reason && (
        <p>
          {t("strip.reason")}: <Wording text={reason} locale={locale} />
        </p>
      )}
    </Strip>
  );
}
