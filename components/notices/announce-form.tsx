import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { announceAssembly } from "@/lib/notices/actions";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { OverrideField } from "./override-field";

type AnnounceFormProps = {
  assemblyId: string;
  previewed: string;
  /** Too little time is left: only with a reason. */
  isTooShort: boolean;
  mayOverride: boolean;
  locale: Locale;
};

/** The one button that makes the notice public. */
export function AnnounceForm({ assemblyId, previewed, isTooShort, mayOverride, locale }: AnnounceFormProps) {
  const t = translator(locale, "notices");
  return (
    <Form action={announceAssembly} id="announce" className="grid max-w-form gap-5">
      <Hidden name="assemblyId" value={assemblyId} />
      <input type="hidden" name="previewed" value={previewed} />
      {isTooShort && <OverrideField mayOverride={mayOverride} locale={locale} />}
      {(!isTooShort || mayOverride) && (
        <div>
          <SubmitButton>{t(isTooShort ? "announceAnyway" : "announce")}</SubmitButton>
          <p className="mt-2 max-w-measure text-sm text-ink-2">{t("announceHint")}</p>
        </div>
      )}
    </Form>
  );
}
