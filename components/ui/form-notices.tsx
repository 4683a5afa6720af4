"use client";
import { useEffect, useRef } from "react";
import { Button, TextLink } from "./button";
import { useFormView } from "./form-context";
import { useSetting } from "./form-setting";
import { Callout } from "./notice";
import type { SendingFailure } from "./use-sending";

/** What stands in the fields was typed earlier and never sent. */
export function RestoredNotice({ discard }: { discard: () => void }) {
  const { words } = useSetting();
  return (
    <Callout tone="info" role="status" className="mb-6 max-w-form">
      <span className="flex flex-wrap items-center justify-between gap-x-4">
        {words.restored}
        <Button variant="quiet" small onClick={discard}>
          {words.discard}
        </Button>
      </span>
    </Callout>
  );
}

/** The session ended; the form keeps everything and the same button sends again. */
export function SignedOutNotice({ failed }: { failed: boolean }) {
  const { state } = useFormView();
  const { words, signInHref } = useSetting();
  const box = useRef<HTMLDivElement>(null);
  const shown = state.reason === "signed-out" && !failed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second answer with the same words is a new one.
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [state]);
  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} className="mt-6 max-w-form">
      <Callout tone="soon" role="alert" title={words.signedOutTitle}>
        <p>{words.signedOutText}</p>
        {signInHref && (
          <p className="mt-2">
            <TextLink href={signInHref} external>
              {words.signIn}
            </TextLink>
          </p>
        )}
      </Callout>
    </div>
  );
}

export function FailedNotice({ failed }: { failed: SendingFailure }) {
  const { words } = useSetting();
  return (
    <Callout tone="missed" role="alert" className="mt-6 max-w-form">
      {failed === "too-large" ? words.tooLarge : words.failed}
    </Callout>
  );
}

/** Says that it is done, or, in a form of one button, what is wrong. The live region is there before its words. */
export function OutcomeLine({ quiet }: { quiet?: boolean }) {
  const { state, dirty } = useFormView();
  const { words } = useSetting();
  const done = state.message ?? words.saved;
  const wrong = quiet && !state.done && (state.message ?? state.errors[0]?.message);
  return (
    <>
      <div role="status">
        {state.done && !dirty && !quiet && (
          <Callout tone="met" className="mt-4 max-w-form">
            {done}
          </Callout>
        )}
        {state.done && quiet && <span className="sr-only">{done}</span>}
      </div>
      {wrong && state.reason !== "signed-out" && state.reason !== "stale-edit" && (
        <Callout tone="missed" role="alert" className="mt-2 max-w-form">
          {wrong}
        </Callout>
      )}
    </>
  );
}
