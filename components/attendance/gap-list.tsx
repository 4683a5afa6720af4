import type { Gap } from "@/lib/attendance/three-numbers";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Why the numbers differ, in words. They are never forced to agree. */
export function GapList({ gaps, locale }: { gaps: readonly Gap[]; locale: Locale }) {
  const t = translator(locale, "attendance");
  if (gaps.length === 0) return null;
  return (
    <ul className="mt-4 max-w-measure list-disc pl-5 text-sm text-ink-2">
      {gaps.map(({ kind, by }) => (
        <li key={kind}>{t(`gap.${kind}`, { by })}</li>
      ))}
    </ul>
  );
}
