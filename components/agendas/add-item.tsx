import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { addItem } from "@/lib/agendas/actions";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { ItemFields } from "./item-fields";

/** One more item; the form stays for the next one. */
export function AddItem({ assemblyId, locale }: { assemblyId: string; locale: Locale }) {
  const t = translator(locale, "agendas");
  return (
    <Section title={t("form.add")} id="add">
      <Form
        action={addItem}
        id="add-item"
        after="clear"
        draft={`agendas.add:${assemblyId}`}
        initial={{ kind: "discuss", minutes: "20" }}
        className="grid max-w-form gap-6"
      >
        <Hidden name="assemblyId" value={assemblyId} />
        <ItemFields locale={locale} />
        <div>
          <SubmitButton>{t("form.submit")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
