/** A check sum, short enough to compare by eye; the whole of it shows when pointed at. */
export function Hash({ value, label }: { value: string; label?: string }) {
  return (
    <code title={value} className="rounded-cut bg-sunk px-1.5 py-0.5 text-[0.9em]">
      {label && <span className="sr-only">{label} </span>}
      {value.slice(0, 12).replace(/(.{4})(?=.)/g, "$1\u2009")}
    </code>
  );
}
