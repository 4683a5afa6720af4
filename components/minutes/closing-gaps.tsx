import { TextLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/notice";
import type { ClosingGap } from "@/lib/minutes/meeting-record";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type ClosingGapsProps = { assemblyId: string; gaps: readonly ClosingGap[]; locale: Locale };

/** What is still missing before anybody can sign, each with the way there. */
export function ClosingGaps({ assemblyId, gaps, locale }: ClosingGapsProps) {
  const t = translator(locale, "minutes");
  if (gaps.length === 0) return null;
  const hall = `/${locale}/assemblies/${assemblyId}/hall`;
  return (
    <Callout tone="soon" title={t("gaps.title")} className="mb-6 max-w-form">
      <ul className="list-disc pl-5">
        {gaps.map((gap) => (
          <li key={gap.kind === "no-outcome" ? gap.item.id : gap.kind} className="py-0.5">
            {gap.kind === "no-outcome" ? (
              <TextLink href={`${hall}?item=${gap.item.id}#item`}>
                {t("gaps.no-outcome", { title: pick(gap.item.title, locale) })}
              </TextLink>
            ) : (
              <TextLink href={hall}>{t(`gaps.${gap.kind}`)}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
