import { LinkButton } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Sheet } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { editItem } from "@/lib/agendas/actions";
import { itemFields } from "@/lib/agendas/item-fields";
import type { AgendaItemView } from "@/lib/assemblies/assembly-view";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { ItemFields } from "./item-fields";

/** One item as a form, in its own place in the list. */
export function EditItem({ item, backHref, locale }: { item: AgendaItemView; backHref: string; locale: Locale }) {
  const t = translator(locale, "agendas");
  return (
    <Sheet strong>
      <h2 className="mb-4 text-lg font-semibold">{t("form.edit")}</h2>
      <Form
        action={editItem}
        id={`item-${item.id}`}
        draft={`agendas.edit:${item.id}`}
        initial={itemFields(item)}
        className="grid max-w-form gap-6"
      >
        <Hidden name="itemId" value={item.id} />
        <Hidden name="version" value={String(item.revision)} />
        <ItemFields locale={locale} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("form.save")}</SubmitButton>
          <LinkButton variant="quiet" href={backHref}>
            {t("form.cancel")}
          </LinkButton>
        </div>
      </Form>
    </Sheet>
  );
}
