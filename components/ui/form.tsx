"use client";
import type { ReactNode } from "react";
import type { FormState } from "@/lib/platform/form-state";
import { ErrorSummary } from "./error-summary";
import type { Values } from "./form-answer";
import { FormContext } from "./form-context";
import { FailedNotice, OutcomeLine, RestoredNotice, SignedOutNotice } from "./form-notices";
import { useSetting } from "./form-setting";
import { StaleEditNotice } from "./stale-edit-notice";
import { type FormAction, useForm } from "./use-form";

export type { FormAction };

type FormProps = {
  /** A server action, or the address of an endpoint for files too large for one. */
  action: FormAction | string;
  /** Prefix of the field ids, when a link or a test names a field. */
  id?: string;
  /** What the fields start with, by form field name. */
  initial?: Values;
  /** Name under which what is typed is kept in this browser: form and thing, without the language. */
  draft?: string;
  /** After a success that stays on the page: keep what was typed, or start over. */
  after?: "keep" | "clear";
  /** What Enter means in a form with several buttons: the value of `intent`. */
  intent?: string;
  summaryTitle?: string;
  /** A form of one button: no summary, only a line when it goes wrong. */
  quiet?: boolean;
  /** When it is done, everything that was typed anywhere and not sent is forgotten: for signing out. */
  forgetDrafts?: boolean;
  /** Without JavaScript: what the endpoint answered, as the page was told in its address. */
  answer?: FormState;
  className?: string;
  children: ReactNode;
};

const NOTHING: Values = {};

/**
 * A form of the app. Without JavaScript the browser posts it and the page comes back with what was typed and the
 * errors; with it nothing reloads, and what is typed is never reset: not by an error, a lost network, an expired session
 * or a reload. Must stand on a page rendered per request, since each rendering carries its own request id.
 */
export function Form(props: FormProps) {
  const { action, initial = NOTHING, after = "keep", draft, quiet, intent, className = "grid gap-6", children } = props;
  const { locale } = useSetting();
  const { form, post, view, sending, restored, discard, put, epoch, requestId } = useForm({
    action,
    id: props.id,
    initial,
    draft,
    after,
    forgetDrafts: props.forgetDrafts,
    answer: props.answer,
  });
  return (
    <FormContext value={view}>
      <form ref={form} id={props.id} {...post} onSubmit={sending.submit} onInput={view.touch} noValidate>
        {intent && <button type="submit" hidden name="intent" value={intent} tabIndex={-1} aria-hidden="true" />}
        <input type="hidden" name="locale" defaultValue={locale} />
        <input type="hidden" name="requestId" defaultValue={requestId} suppressHydrationWarning />
        {restored && <RestoredNotice discard={discard} />}
        {!quiet && <ErrorSummary title={props.summaryTitle} />}
        <StaleEditNotice take={put} />
        <div key={epoch} className={className}>
          {children}
        </div>
        <SignedOutNotice failed={sending.failed !== null} />
        {sending.failed && <FailedNotice failed={sending.failed} />}
        <OutcomeLine quiet={quiet} />
      </form>
    </FormContext>
  );
}
