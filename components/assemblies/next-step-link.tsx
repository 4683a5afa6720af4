import { LinkButton } from "@/components/ui/button";
import type { NextStep } from "@/lib/assemblies/next-step";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type NextStepLinkProps = { id: string; next: NextStep; locale: Locale; small?: boolean; secondary?: boolean };

/** The one button that leads on. */
export function NextStepLink({ id, next, locale, small, secondary }: NextStepLinkProps) {
  const t = translator(locale, "assemblies");
  return (
    <LinkButton href={stepHref(id, next, locale)} small={small} variant={secondary ? "secondary" : "primary"}>
      {t(`step.${next.step}`)}
    </LinkButton>
  );
}

/** Where a step is taken. */
export function stepHref(id: string, { page }: Pick<NextStep, "page">, locale: Locale): string {
  const here = `/${locale}/assemblies`;
  return page === "new" ? `${here}/new?repeatOf=${id}` : `${here}/${id}/${page}`;
}
