import { Icon } from "@/components/ui/icon";

type HeadCounterProps = {
  label: string;
  lessLabel: string;
  count: number;
  onCount: (count: number) => void;
};

/** A key as large as the screen allows adds one; the small one beside it takes one back. */
export function HeadCounter({ label, lessLabel, count, onCount }: HeadCounterProps) {
  return (
    <div className="flex items-stretch gap-2">
      <button
        type="button"
        onClick={() => onCount(count + 1)}
        className="flex min-h-[min(6rem,26vw)] min-w-0 flex-1 flex-wrap items-center justify-between gap-x-3 rounded-cut border-2 border-action bg-card px-page py-2 text-left text-action-strong active:bg-action-tint"
      >
        <span className="font-semibold text-[min(var(--text-lg),9vw)]">{label}</span>
        <span className="tabular text-4xl font-bold">{count}</span>
      </button>
      <button
        type="button"
        aria-label={lessLabel}
        aria-disabled={count === 0 || undefined}
        onClick={() => count > 0 && onCount(count - 1)}
        className="flex w-row shrink-0 items-center justify-center rounded-cut border-2 border-line-strong bg-card text-ink aria-disabled:text-ink-2 aria-disabled:opacity-60"
      >
        <Icon name="minus" className="size-6" />
      </button>
    </div>
  );
}
