import { LinkButton } from "@/components/ui/button";
import { Form, type FormAction } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Callout } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { Preview } from "@/lib/platform/import-preview";

type PreviewVerdictProps = {
  locale: Locale;
  counts: Preview<unknown>["counts"];
  sha256: string;
  action: FormAction;
  /** Where another file is chosen. */
  another: string;
};

/** What a file as a whole comes to, and the one button that follows from it. */
export function PreviewVerdict({ locale, counts, sha256, action, another }: PreviewVerdictProps) {
  const t = translator(locale, "imports");
  const otherFile = (
    <LinkButton href={another} variant="secondary">
      {t("another")}
    </LinkButton>
  );
  if (counts.error > 0) {
    return (
      <Callout tone="missed" title={t("hasErrorsTitle", { count: counts.error })} actions={otherFile}>
        {t("hasErrors")}
      </Callout>
    );
  }
  if (counts.new + counts.changed === 0) {
    return (
      <Callout title={t("nothingTitle")} actions={otherFile}>
        {t("nothingText")}
      </Callout>
    );
  }
  return (
    <Callout tone="met" title={t("readyTitle")}>
      <p className="mb-4">{t("ready", { created: counts.new, changed: counts.changed })}</p>
      <Form action={action} id="import" className="flex flex-wrap gap-3">
        <Hidden name="sha256" value={sha256} />
        <Hidden name="seen" value={`${counts.new}/${counts.changed}`} />
        <SubmitButton>{t("store")}</SubmitButton>
        {otherFile}
      </Form>
    </Callout>
  );
}
