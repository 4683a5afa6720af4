import type { ReactNode } from "react";
import { BilingualField } from "@/components/ui/bilingual-field";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { DOCUMENT_ACCEPT, MOST_BYTES } from "@/lib/agendas/documents/document-limits";
import type { FormState } from "@/lib/platform/form-state";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type AddDocumentsProps = { itemId: string; answer?: FormState; locale: Locale; children: ReactNode };

/** One or several files with what they are; the form stays for the next ones. `children`: the way out, beside the button. */
export function AddDocuments({ itemId, answer, locale, children }: AddDocumentsProps) {
  const t = translator(locale, "agendas");
  return (
    <Form
      action={`/api/agenda-items/${itemId}/documents?locale=${locale}`}
      id={`files-${itemId.slice(-6)}`}
      after="clear"
      answer={answer}
      className="grid max-w-form gap-6"
    >
      <FileField
        name="files[]"
        label={t("documents.files")}
        hint={t("documents.filesHint")}
        accept={DOCUMENT_ACCEPT}
        most={MOST_BYTES}
        multiple
      />
      <DocumentTitle locale={locale} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t("documents.add")}</SubmitButton>
        {children}
      </div>
    </Form>
  );
}

/** What a document is, in both languages. */
export function DocumentTitle({ locale }: { locale: Locale }) {
  const t = translator(locale, "agendas");
  const a = translator(locale, "assemblies");
  return (
    <BilingualField
      name="title"
      label={t("documents.name")}
      hint={t("documents.nameHint")}
      labels={{ ky: a("language.ky"), ru: a("language.ru") }}
      maxLength={200}
      optional
    />
  );
}
