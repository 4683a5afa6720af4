/** A civil date "YYYY-MM-DD" as a date column takes it. */
export function toDateColumn(on: string): Date {
  return new Date(`${on}T00:00:00Z`);
}

/** A date column as a civil date "YYYY-MM-DD"; null stays null. */
export function fromDateColumn(value: Date): string;
export function fromDateColumn(value: Date | null): string | null;
export function fromDateColumn(value: Date | null): string | null {
  return value === null ? null : value.toISOString().slice(0, 10);
}
