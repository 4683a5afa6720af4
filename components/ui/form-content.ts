import type { Values } from "./form-answer";

/** Fields of the form's own machinery, never part of what a person typed. */
const OWN = /^(\$ACTION|requestId$|locale$)/;

type Entry = [name: string, value: FormDataEntryValue];

/**
 * A short mark of what a form holds: two submits with the same mark are the same deed sent twice, and go out under the
 * same request id.
 */
export function contentMark(entries: Iterable<Entry>): string {
  let text = "";
  for (const [name, value] of entries) {
    if (OWN.test(name)) continue;
    text += `${name}\u0000${typeof value === "string" ? value : fileMark(value)}\u0001`;
  }
  return mark53(text);
}

/** A field without a file posts a nameless one, dated now. */
function fileMark({ name, size, lastModified }: File): string {
  return name ? `${name}/${size}/${lastModified}` : "";
}

/**
 * What a form element holds now, by field name; a box that is not ticked is an empty list. Passwords and files are left
 * out: they are not kept in the browser.
 */
export function contentOf(form: HTMLFormElement): Values {
  const content: Record<string, string[]> = {};
  for (const element of Array.from(form.elements)) {
    if (!isTyped(element) || !element.name || OWN.test(element.name)) continue;
    const kept = content[element.name] ?? [];
    content[element.name] = kept;
    if (isTicked(element)) kept.push(...chosenOf(element));
  }
  return content;
}

/** Those fields of a form that a person changed before the page came alive. */
export function typedEarly(form: HTMLFormElement): Values {
  const all = contentOf(form);
  const changed = Array.from(form.elements).filter((element) => isTyped(element) && isChanged(element)) as Control[];
  return Object.fromEntries(changed.filter(({ name }) => name in all).map(({ name }) => [name, all[name] ?? []]));
}

/** Whether two contents say the same in every field of the first. */
export function sameContent(left: Values, right: Values): boolean {
  return Object.entries(left).every(([name, value]) => String(value) === String(right[name] ?? ""));
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isTyped(element: Element): element is Control {
  if (!(element instanceof HTMLInputElement)) {
    return element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
  }
  return !["password", "file", "submit", "button", "reset", "image"].includes(element.type);
}

function isTicked(element: Control): boolean {
  return !(element instanceof HTMLInputElement) || !["checkbox", "radio"].includes(element.type) || element.checked;
}

function chosenOf(element: Control): string[] {
  if (!(element instanceof HTMLSelectElement)) return [element.value];
  return Array.from(element.selectedOptions, (option) => option.value);
}

function isChanged(element: Control): boolean {
  if (element instanceof HTMLSelectElement) {
    const before = Array.from(element.options).filter((option) => option.defaultSelected);
    return before.length > 0 && before.some((option) => !option.selected);
  }
  if (element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type)) {
    return element.checked !== element.defaultChecked;
  }
  return element.type !== "hidden" && element.value !== element.defaultValue;
}

/** 53 bits are plenty to tell two contents of one form apart; not for secrets. */
function mark53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
