"use client";
import { useEffect, useRef, useState } from "react";
import { buttonLook } from "./button";
import { useSetting } from "./form-setting";
import { Icon } from "./icon";

export type ToastText = {
  text: string;
  /** Usually "undo". */
  action?: { label: string; run: () => void };
};

const EVENT = "toast";
const STAYS = 10_000;

/** Says for a moment what was done; a later one takes the place of an earlier one. */
export function toast(shown: ToastText): void {
  dispatchEvent(new CustomEvent<ToastText>(EVENT, { detail: shown }));
}

/** The place where toasts appear; once per page. It stays while it is pointed at or holds the focus. */
export function Toaster() {
  const { words } = useSetting();
  const [shown, setShown] = useState<ToastText | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = () => clearTimeout(timer.current);
  const leave = () => {
    stay();
    timer.current = setTimeout(() => setShown(null), STAYS);
  };
  useEffect(() => {
    const show = (event: Event) => {
      setShown((event as CustomEvent<ToastText>).detail);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setShown(null), STAYS);
    };
    addEventListener(EVENT, show);
    return () => removeEventListener(EVENT, show);
  }, []);
  return (
    <div role="status" className="no-print pointer-events-none fixed inset-x-0 bottom-0 z-20 flex justify-center p-4">
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only makes it stay; it is no control.
        <div
          onPointerEnter={stay}
          onPointerLeave={leave}
          onFocus={stay}
          onBlur={leave}
          className="pointer-events-auto flex max-w-full items-center gap-2 rounded-cut border border-ink bg-ink py-1 pr-1 pl-4 text-card shadow-lift"
        >
          <span className="min-w-0 py-1.5">{shown.text}</span>
          {shown.action && (
            <button type="button" onClick={() => act(shown, () => setShown(null))} className={`${BUTTON} underline`}>
              {shown.action.label}
            </button>
          )}
          <button type="button" aria-label={words.close} onClick={() => setShown(null)} className={BUTTON}>
            <Icon name="close" className="size-4" />
          </button>
        </div>
      )}
    </div>
  );
}

const BUTTON = `${buttonLook("quiet", true)} text-card! no-underline hover:bg-card hover:text-ink! focus-visible:outline-card`;

function act(shown: ToastText, close: () => void): void {
  close();
  shown.action?.run();
}
