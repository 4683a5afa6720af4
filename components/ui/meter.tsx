type MeterProps = { value: number; max: number; label: string /** The same in words: "206 of 614". */; text: string };

/** How much of a whole; the words say it too. More than the whole fills the bar. */
export function Meter({ value, max, label, text }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div>
      <p className="mb-1 flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="font-semibold">{label}</span>
        <span className="tabular text-ink-2">{text}</span>
      </p>
      <svg
        className="block h-3 w-full border border-line-strong bg-card"
        aria-hidden="true"
        preserveAspectRatio="none"
        viewBox="0 0 100 1"
      >
        <rect width={share * 100} height="1" className="fill-ink-2 forced-colors:fill-[CanvasText]" />
      </svg>
    </div>
  );
}

/** A number that is the answer, with what it counts. null is unknown, which is not 0. */
export function Tally({ value, label, note }: { value: string | number | null; label: string; note?: string }) {
  return (
    <div className="min-w-0">
      <p className="tabular text-3xl font-bold tracking-tight">{value ?? "—"}</p>
      <p className="text-sm font-semibold">{label}</p>
      {note && <p className="text-sm text-ink-2">{note}</p>}
    </div>
  );
}
