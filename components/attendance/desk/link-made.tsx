"use client";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { useFormView } from "@/components/ui/form-context";
import { Callout } from "@/components/ui/notice";
import { useAlive } from "@/components/ui/use-alive";

type Made = { url: string; pin: string; label: string; until: string; qr: string };

type Labels = {
  title: string;
  text: string;
  qr: string;
  pin: string;
  /** With "{time}" where the time stands. */
  until: string;
  address: string;
  print: string;
  cut: string;
  scan: string;
};

/**
 * The link that was just made, as the form's answer holds it; nothing before. On paper it is a sheet of its own: the QR code
 * above, the PIN below a line to cut along.
 */
export function LinkMade({ labels, meeting }: { labels: Labels; meeting: string }) {
  const { state } = useFormView();
  const box = useRef<HTMLDivElement>(null);
  const isAlive = useAlive();
  const made = state.done ? (state.detail as Made | undefined) : undefined;
  useEffect(() => {
    if (made?.url) box.current?.focus();
  }, [made?.url]);
  if (!made) return null;
  const until = labels.until.replace("{time}", made.until);
  return (
    <div ref={box} tabIndex={-1} className="print-sheet max-w-form">
      <Callout
        tone="met"
        actions={
          isAlive && (
            <Button variant="secondary" small onClick={() => window.print()}>
              {labels.print}
            </Button>
          )
        }
      >
        <div className="no-print">
          <p className="font-semibold">{labels.title}</p>
          <p>{labels.text}</p>
        </div>
        <p className="hidden text-lg font-semibold print:block">{meeting}</p>
        <p className="mt-2 font-semibold">
          {made.label}, {until}
        </p>
        <p className="text-sm">{labels.scan}</p>
        {/* biome-ignore lint/performance/noImgElement: it is drawn here, there is nothing to load */}
        <img
          src={`data:image/svg+xml,${encodeURIComponent(made.qr)}`}
          alt={labels.qr}
          width={240}
          height={240}
          className="my-3 border-[16px] border-white bg-white"
        />
        <p className="text-xs [overflow-wrap:anywhere] select-all">
          <span className="sr-only">{labels.address}: </span>
          {made.url}
        </p>
        <div className="mt-4 border-t-2 border-dashed border-line-strong pt-3">
          <p className="hidden text-xs text-ink-2 print:block">{labels.cut}</p>
          <p>
            {made.label}. {labels.pin}:{" "}
            <strong className="tabular text-2xl tracking-widest select-all">{made.pin}</strong>
          </p>
        </div>
      </Callout>
    </div>
  );
}
