"use client";
import { useEffect, useRef, useState } from "react";
import { useFormView } from "@/components/ui/form-context";

type AutosaveProps = {
  labels: {
    /** Typed and not saved yet. */
    waiting: string;
    saving: string;
    /** "Saved at {time}". */
    saved: string;
    /** It was not saved by itself; the button is to be pressed. */
    stopped: string;
  };
};

const PAUSE = 3000;

/**
 * Saves the form around it by itself a few seconds after the last key, and when somebody leaves the field. It presses the
 * form's own button, so a stale edit, an ended session and a lost network look the same as by hand; after a refusal it
 * waits for the person.
 */
export function Autosave({ labels }: AutosaveProps) {
  const { pending, state } = useFormView();
  const place = useRef<HTMLParagraphElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [typed, setTyped] = useState(false);
  const isRefused = Boolean(state.reason);
  const standing = useRef({ pending, isRefused });
  standing.current = { pending, isRefused };

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const stop = () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    };
    const save = () => {
      stop();
      if (standing.current.isRefused) return;
      if (standing.current.pending) timer.current = setTimeout(save, PAUSE);
      else form.requestSubmit();
    };
    const wait = () => {
      setTyped(true);
      stop();
      timer.current = setTimeout(save, PAUSE);
    };
    const leave = () => timer.current && save();
    const sent = () => {
      stop();
      setTyped(false);
    };
    form.addEventListener("input", wait);
    form.addEventListener("focusout", leave);
    form.addEventListener("submit", sent);
    return () => {
      stop();
      form.removeEventListener("input", wait);
      form.removeEventListener("focusout", leave);
      form.removeEventListener("submit", sent);
    };
  }, []);

  return (
    <p ref={place} role="status" className="text-sm text-ink-2">
      {wordOf({ pending, typed, isRefused, savedAt: state.done ? state.at : undefined }, labels)}
    </p>
  );
}

type Standing = { pending: boolean; typed: boolean; isRefused: boolean; savedAt?: string };

function wordOf({ pending, typed, isRefused, savedAt }: Standing, labels: AutosaveProps["labels"]): string {
  if (pending) return labels.saving;
  if (isRefused) return labels.stopped;
  if (typed) return labels.waiting;
  return savedAt ? labels.saved.replace("{time}", clock(new Date(savedAt))) : "";
}

/** The hour on the reader's own wall. */
function clock(at: Date): string {
  return `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;
}
