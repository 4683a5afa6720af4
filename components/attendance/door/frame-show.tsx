import { useEffect, useState } from "react";
import { encode } from "uqr";
import { Button } from "@/components/ui/button";
import { queueFrames } from "@/lib/attendance/phone/queue-frames";
import type { Spoken } from "./words";

/** Slow enough for the camera of an old laptop; a frame it missed comes round again. */
const SHOWN_FOR_MS = 900;

/** The queue as QR codes, one after the other, round and round. */
export function FrameShow({ t, text }: Spoken & { text: string }) {
  const [frames, setFrames] = useState<string[]>([]);
  const [at, setAt] = useState(0);
  const [runs, setRuns] = useState(true);
  useEffect(() => {
    queueFrames(text).then(setFrames, console.error);
  }, [text]);
  const of = frames.length;
  useEffect(() => {
    if (!runs || of < 2) return;
    const timer = setInterval(() => setAt((now) => (now + 1) % of), SHOWN_FOR_MS);
    return () => clearInterval(timer);
  }, [runs, of]);
  const step = (by: number) => {
    setRuns(false);
    setAt((at + by + of) % of);
  };
  const frame = frames[at % Math.max(1, of)];
  if (!frame) return null;
  return (
    <section aria-label={t("carry.qr")} className="grid gap-2">
      <p>{t("carry.qrHint")}</p>
      <div className="rounded-cut border border-line bg-white p-4">
        <QrPicture text={frame} label={t("carry.frame", { at: (at % of) + 1, of })} />
      </div>
      {of > 1 && <p className="tabular text-center font-semibold">{t("carry.frame", { at: (at % of) + 1, of })}</p>}
      {of > 1 && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-2">
          <Button variant="secondary" onClick={() => step(-1)} className="min-h-press!">
            {t("carry.previous")}
          </Button>
          <Button variant="secondary" onClick={() => setRuns(!runs)} className="min-h-press!">
            {runs ? t("carry.pause") : t("carry.play")}
          </Button>
          <Button variant="secondary" onClick={() => step(1)} className="min-h-press!">
            {t("carry.next")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Black on white in every scheme of colours: cameras know nothing else. */
function QrPicture({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="w-full forced-color-adjust-none">
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
