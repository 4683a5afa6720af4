/** Keeps the room of what is being fetched, so that nothing jumps. `label` is read out. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike.
          key={line}
          className={`h-5 rounded-cut bg-sunk motion-safe:animate-pulse ${line % 3 === 2 ? "w-2/3" : ""}`}
        />
      ))}
    </div>
  );
}
