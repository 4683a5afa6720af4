import type { FormState } from "@/lib/platform/form-state";

const MEGABYTE = 1024 * 1024;

/** How a file input tells the greatest size of one file, in bytes. */
export const MOST_ATTRIBUTE = "data-most-bytes";

/**
 * The refusal of files that are too large to be sent at all, so that nobody waits on a slow network for a no; null when
 * all are small enough. The server looks again.
 * @param words with {name}, {size} and {most} to be filled
 */
export function tooLargeFiles(form: HTMLFormElement, words: string): FormState | null {
  const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[type=file][${MOST_ATTRIBUTE}]`)];
  const errors = inputs.flatMap((input) => {
    const most = Number(input.getAttribute(MOST_ATTRIBUTE));
    const large = [...(input.files ?? [])].filter(({ size }) => size > most);
    return large.map((file) => ({ field: input.name, message: sizeMessage(words, file, most) }));
  });
  return errors.length > 0 ? { reason: "invalid-input", errors, values: {} } : null;
}

/** Rounded up, so that a file just over the limit does not read as if it were allowed. */
export function sizeMessage(words: string, { name, size }: { name: string; size: number }, most: number): string {
  const megabytes = (bytes: number) => String(Math.ceil((bytes / MEGABYTE) * 10) / 10).replace(".", ",");
  const fill: Record<string, string> = { name, size: megabytes(size), most: megabytes(most) };
  return words.replace(/\{(\w+)\}/g, (braces, key) => fill[key] ?? braces);
}
