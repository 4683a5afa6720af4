import { Diff } from "@/components/ui/diff";
import { uiWords } from "@/components/ui/words";
import type { Change } from "@/lib/notices/change";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { changeWords } from "./change-words";

/** What differs from what residents were told: first what must be told again, then what is only put right. */
export function ChangeList({ changes, locale }: { changes: readonly Change[]; locale: Locale }) {
  const t = translator(locale, "notices");
  const words = uiWords(locale).diff;
  const lines = changes.map((change) => changeWords(change, locale));
  const groups = [
    { title: t("change.material"), rows: lines.filter(({ material }) => material) },
    { title: t("change.minor"), rows: lines.filter(({ material }) => !material) },
  ];
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <section key={title} className="mt-6">
        <h2 className="mb-2 text-lg font-semibold">{title}</h2>
        <Diff rows={rows} words={words} />
      </section>
    ));
}
