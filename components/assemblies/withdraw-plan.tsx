import { Dialog, DialogButton } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { withdrawPlan } from "@/lib/assemblies/actions";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Giving up a plan cannot be undone, so it is asked for once more. */
export function WithdrawPlan({ assemblyId, locale }: { assemblyId: string; locale: Locale }) {
  const t = translator(locale, "assemblies");
  return (
    <>
      <DialogButton dialog="withdraw" variant="quiet" small>
        {t("withdraw.open")}
      </DialogButton>
      <Dialog id="withdraw" title={t("withdraw.title")}>
        <p className="mb-4">{t("withdraw.text")}</p>
        <Form action={withdrawPlan} quiet>
          <Hidden name="assemblyId" value={assemblyId} />
          <SubmitButton variant="danger">{t("withdraw.submit")}</SubmitButton>
        </Form>
      </Dialog>
    </>
  );
}
