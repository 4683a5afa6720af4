import { LinkButton } from "@/components/ui/button";
import { Callout } from "@/components/ui/notice";
import type { NoticeTooShort } from "@/lib/notice-rules/gates";
import { basisWords, spanWords } from "@/lib/notice-rules/wording";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { dayWords } from "./day-words";

type TooShortProps = {
  tooShort: NoticeTooShort;
  zone: string;
  locale: Locale;
  /** Where the day is changed to the earliest one. */
  moveHref: string;
};

/** Too little time is left: the rule and its basis, the day it was due, the first day that would do, as a button. */
export function TooShort({ tooShort, zone, locale, moveHref }: TooShortProps) {
  const t = translator(locale, "notices");
  const { dueOn, dueAt, earliestOn } = tooShort;
  const due = dueAt ? shortDateTime(dueAt, zone) : dayWords(dueOn, locale);
  return (
    <Callout
      tone="missed"
      title={t("tooShort.title")}
      actions={
        <LinkButton href={moveHref} variant="secondary">
          {t("tooShort.move", { day: dayWords(earliestOn, locale) })}
        </LinkButton>
      }
    >
      <p>
        {t("tooShort.rule", {
          rule: spanWords(tooShort, locale),
          origin: basisWords(tooShort, locale),
        })}
      </p>
      <p>{t("tooShort.due", { due })}</p>
    </Callout>
  );
}
