import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section, Sheet } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DispatchView } from "@/lib/assemblies/assembly-view";
import { decisionNumber } from "@/lib/decisions/decision-number";
import { withdrawDispatch } from "@/lib/decisions/dispatches/actions";
import { longDate } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { AfterDeskProps } from "./after-desk";
import { DispatchForm } from "./dispatch-form";
import { Reply } from "./reply";
import { ReplyForm } from "./reply-form";

/** Letters with decisions, the answers to them, and the form for the next letter. */
export function Dispatches(props: AfterDeskProps) {
  const { after, locale, mayWrite } = props;
  const t = translator(locale, "decisions");
  const { dispatches } = after.overview.view;
  return (
    <Section id="dispatches" title={t("dispatch.title")}>
      <div className="grid gap-4">
        {dispatches.map((dispatch) => (
          <Letter key={dispatch.id} dispatch={dispatch} {...props} />
        ))}
      </div>
      {dispatches.length === 0 && <p className="text-ink-2">{t("dispatch.none")}</p>}
      {mayWrite && after.decisions.length > 0 && <DispatchForm {...props} />}
    </Section>
  );
}

function Letter({ dispatch, ...props }: AfterDeskProps & { dispatch: DispatchView }) {
  const { after, locale, mayWrite } = props;
  const t = translator(locale, "decisions");
  const { view } = after.overview;
  const { addressee, outgoingNumber: number, sentOn, decisionIds, byName } = dispatch;
  const numbers = after.decisions
    .filter(({ id }) => decisionIds.includes(id))
    .map((each) => `№ ${decisionNumber(each)}`);
  const replies = after.replies.filter(({ dispatchId }) => dispatchId === dispatch.id);
  return (
    <Sheet>
      <h3 className="text-lg font-semibold">
        {t("dispatch.line", { to: t(`addressee.${addressee}`), number, day: longDate(sentOn, locale) })}
      </h3>
      <p className="text-sm text-ink-2">
        {numbers.join(", ")} · {t("dispatch.recordedBy", { name: byName })}
      </p>
      {replies.map((reply) => (
        <Reply key={reply.id} reply={reply} {...props} />
      ))}
      {replies.length === 0 && <p className="mt-2 text-ink-2">{t("reply.none")}</p>}
      {mayWrite && (
        <div className="no-print mt-2">
          <Disclosure summary={t("reply.record")}>
            <ReplyForm assemblyId={view.id} dispatchId={dispatch.id} locale={locale} />
          </Disclosure>
          {replies.length === 0 && (
            <Form quiet action={withdrawDispatch} id={`undo-${dispatch.id.slice(-6)}`}>
              <Hidden name="assemblyId" value={view.id} />
              <Hidden name="dispatchId" value={dispatch.id} />
              <SubmitButton variant="quiet" small aria-label={t("dispatch.withdrawLabel", { number })}>
                {t("dispatch.withdraw")}
              </SubmitButton>
            </Form>
          )}
        </div>
      )}
    </Sheet>
  );
}
