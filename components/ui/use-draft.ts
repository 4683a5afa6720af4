"use client";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { type Draft, draftKey, dropDraft, readDraft, saveDraft } from "./draft-store";
import type { Values } from "./form-answer";
import { contentOf, sameContent, typedEarly } from "./form-content";
import { useSetting } from "./form-setting";
import type { Sent } from "./sent-content";

const PAUSE = 400;

type Keeping = { form: RefObject<HTMLFormElement | null>; name?: string; sent: RefObject<Sent> };

/**
 * Keeps what is typed in this browser until the server has it, and gives it back after a reload, a crash or an expired
 * session. Drafts belong to a person (FormSetting `owner`) and a form (`name`).
 * @param found called once after the first rendering: `typed` is what stands in the form besides what it started with,
 *   `draft` what was kept earlier
 */
export function useDraft(
  { form, name, sent }: Keeping,
  found: (typed: Values, draft: Draft | null) => void,
): { saveNow: () => void; saveSoon: () => void; drop: () => void } {
  const { owner } = useSetting();
  const key = owner && name ? draftKey(owner, name) : null;
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  const stop = () => {
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = null;
  };
  const save = (element: HTMLFormElement | null) => {
    stop();
    if (key && element) saveDraft(key, { content: contentOf(element), savedAt: Date.now(), sent: sent.current });
  };
  const look = useEffectEvent((element: HTMLFormElement) => {
    const draft = key ? readDraft(key, Date.now()) : null;
    found(typedEarly(element), draft && !sameContent(draft.content, contentOf(element)) ? draft : null);
  });
  const flush = useEffectEvent((element: HTMLFormElement | null) => {
    if (waiting.current) save(element);
  });

  useEffect(() => {
    const element = form.current;
    const leave = () => flush(element);
    if (element) look(element);
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [form]);

  return {
    saveNow: () => save(form.current),
    saveSoon: () => {
      stop();
      if (key) waiting.current = setTimeout(() => save(form.current), PAUSE);
    },
    drop: () => {
      stop();
      if (key) dropDraft(key);
    },
  };
}
