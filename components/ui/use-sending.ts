"use client";
import { type SubmitEvent, useRef, useState, useTransition } from "react";
import { EMPTY_FORM, type FormState, TOO_LARGE } from "@/lib/platform/form-state";
import { tooLargeFiles } from "./file-limit";
import type { Values } from "./form-answer";
import { contentOf } from "./form-content";
import { useSetting } from "./form-setting";

/** Why nothing came back: no connection or no answer; or the door did not take so much. */
export type SendingFailure = "unreachable" | "too-large";

type Sending = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The last moment before the data goes out. */
  before: (data: FormData) => void;
  accept: (answer: FormState, sent: Values) => void;
  /** The deed is done and the app goes elsewhere. */
  leave: () => void;
};

/**
 * Sends a form without letting React reset it, once at a time. A failed network or server is a state that can be tried
 * again, never an error page that takes the typed text with it.
 */
export function useSending({ action, before, accept, leave }: Sending) {
  const [pending, start] = useTransition();
  const { words } = useSetting();
  const [failed, setFailed] = useState<SendingFailure | null>(null);
  const busy = useRef(false);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy.current) return;
    const large = tooLargeFiles(event.currentTarget, words.fileTooLarge);
    const sent = contentOf(event.currentTarget);
    setFailed(null);
    if (large) return start(() => accept(large, sent));
    busy.current = true;
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    before(data);
    start(async () => {
      try {
        const answer = await action(EMPTY_FORM, data);
        start(() => accept(answer, sent));
      } catch (error) {
        if (isRouting(error, "NEXT_REDIRECT")) leave();
        if (isRouting(error, "NEXT_")) throw error;
        start(() => setFailed(isTooLarge(error) ? "too-large" : "unreachable"));
      } finally {
        busy.current = false;
      }
    });
  };
  return { pending, failed, submit };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && error.message === TOO_LARGE;
}

/** The router tells about redirects and "not found" by errors with a digest; those are not failures. */
function isRouting(error: unknown, prefix: string): boolean {
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;
  return typeof digest === "string" && digest.startsWith(prefix);
}
