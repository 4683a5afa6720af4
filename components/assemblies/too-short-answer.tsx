"use client";
import { useFormView } from "@/components/ui/form-context";
import { Callout } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { TooShortDetail } from "@/lib/assemblies/too-short-words";

type TooShortAnswerProps = {
  mayOverride: boolean;
  labels: { title: string; summary: string; reason: string; reasonHint: string; override: string; notYours: string };
};

/**
 * What a day that comes too soon is answered with: the rule and its basis, the earliest day as one button, and the way
 * past the gate for those who may go it. Once shown it stays, so that a reason that was too short is not lost.
 */
export function TooShortAnswer({ mayOverride, labels }: TooShortAnswerProps) {
  const { state, error, value } = useFormView();
  const detail = state.reason === "notice-too-short" ? (state.detail as TooShortDetail) : null;
  const isWritten = Boolean(error("overrideReason")) || value("overrideReason") !== "";
  if (!detail && !isWritten) return null;
  return (
    <Callout tone="missed" title={labels.title}>
      {detail && (
        <>
          <p>{detail.words.rule}</p>
          <div className="mt-3">
            <SubmitButton name="takeOn" value={detail.earliestOn}>
              {detail.words.take}
            </SubmitButton>
          </div>
        </>
      )}
      {mayOverride ? (
        <details open={isWritten} className="mt-3">
          <summary className="flex min-h-tap w-fit items-center font-semibold text-action underline underline-offset-4">
            {labels.summary}
          </summary>
          <div className="grid gap-4 pt-1 pb-2">
            <TextArea name="overrideReason" label={labels.reason} hint={labels.reasonHint} rows={2} />
            <div>
              <SubmitButton variant="secondary" name="intent" value="override">
                {labels.override}
              </SubmitButton>
            </div>
          </div>
        </details>
      ) : (
        <p className="mt-3">{labels.notYours}</p>
      )}
    </Callout>
  );
}
