import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { fillAgenda } from "@/lib/agendas/actions";
import { templateOf } from "@/lib/agendas/templates";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type TemplateOfferProps = { view: Pick<AssemblyView, "id" | "kind" | "items">; locale: Locale };

/** The usual items of such a meeting: the way to begin an empty agenda, at hand later. */
export function TemplateOffer({ view, locale }: TemplateOfferProps) {
  const t = translator(locale, "agendas");
  const items = templateOf(view.kind);
  const button = (
    <Form action={fillAgenda} id="template" quiet className="">
      <Hidden name="assemblyId" value={view.id} />
      <SubmitButton variant={view.items.length === 0 ? "primary" : "secondary"}>
        {t("template.use", { count: items.length })}
      </SubmitButton>
    </Form>
  );
  const list = (
    <ol className="my-3 list-decimal pl-6">
      {items.map(({ title }) => (
        <li key={title.ky}>{pick(title, locale)}</li>
      ))}
    </ol>
  );
  if (view.items.length > 0) {
    return (
      <Disclosure summary={t("template.more")} className="mt-4">
        {list}
        {button}
      </Disclosure>
    );
  }
  return (
    <EmptyState title={t("empty.title")} action={button}>
      {t("empty.text")}
      {list}
    </EmptyState>
  );
}
