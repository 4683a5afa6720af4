import { TextLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/notice";
import type { Missing } from "@/lib/notices/completeness";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

type MissingListProps = { assemblyId: string; missing: readonly Missing[]; locale: Locale };

/** What the notice lacks, each with a way to where it is filled in. */
export function MissingList({ assemblyId, missing, locale }: MissingListProps) {
  const t = translator(locale, "notices");
  const base = `/${locale}/assemblies/${assemblyId}`;
  return (
    <Callout tone="soon" title={t("missing.lead", { count: missing.length })}>
      <ul className="mt-1 list-disc pl-5">
        {missing.map((each) => (
          <li key={`${each.what}-${each.language ?? each.item ?? ""}`} className="py-0.5">
            <TextLink href={`${base}/${isAgenda(each) ? "agenda" : "edit"}`}>{missingWords(each, t)}</TextLink>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function isAgenda({ what }: Missing): boolean {
  return what === "agenda" || what === "item-title";
}

function missingWords({ what, language, item }: Missing, t: Translate): string {
  if (language) return t(`missing.title-${language}`);
  return what === "item-title" ? t("missing.item-title", { number: item ?? 0 }) : t(`missing.${what}`);
}
