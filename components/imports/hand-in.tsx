import { FileField } from "@/components/ui/file-field";
import { Form, type FormAction } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { MAX_IMPORT_BYTES } from "@/lib/platform/import-preview";

type HandInProps = {
  locale: Locale;
  action: FormAction;
  /** The columns of the file, each in words. */
  columns: { name: string; words: string }[];
};

/** Choosing a table file for its preview, and what must stand in it. */
export function HandIn({ locale, action, columns }: HandInProps) {
  const t = translator(locale, "imports");
  return (
    <>
      <p className="mb-6 max-w-measure">{t("twoSteps")}</p>
      <Form action={action} id="hand-in">
        <FileField
          name="file"
          label={t("file")}
          hint={t("fileHint")}
          accept=".csv,.txt,text/csv"
          most={MAX_IMPORT_BYTES}
        />
        <div>
          <SubmitButton>{t("handIn")}</SubmitButton>
        </div>
      </Form>
      <Section title={t("columns")}>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
          {columns.map(({ name, words }) => (
            <div key={name} className="contents">
              <dt>
                <code className="rounded-cut bg-sunk px-1.5 py-0.5">{name}</code>
              </dt>
              <dd className="text-ink-2 max-sm:mb-1">{words}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 max-w-measure text-ink-2">{t("emptyCells")}</p>
      </Section>
    </>
  );
}
