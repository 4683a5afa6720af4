import { fieldId } from "./field-id";

/** The control of a field, or the nearest thing around it that has an id: "villages.0" is inside "villages". */
export function findField(form: string, path: string): HTMLElement | null {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const place = document.getElementById(fieldId(form, parts.slice(0, length).join(".")));
    if (place) return place;
  }
  return null;
}

/** The words that stand on a field, with those of the group it is a part of: "Title: Kyrgyz". */
export function nameOfField(form: string, path: string): string {
  const place = findField(form, path);
  if (!place) return "";
  if (place instanceof HTMLFieldSetElement) return legendOf(place);
  const labels = "labels" in place ? (place as HTMLInputElement).labels : null;
  const group = place.closest("fieldset");
  const isPart = group?.id && place.id.startsWith(`${group.id}.`);
  return [isPart ? legendOf(group) : "", firstWords(labels?.[0])].filter(Boolean).join(": ");
}

/** A value as the person sees it: of a list, of radio buttons or boxes the words of the choice, of anything else the value. */
export function wordsOfValue(form: string, path: string, value: string): string {
  const place = findField(form, path);
  if (place instanceof HTMLSelectElement) {
    return Array.from(place.options).find((option) => option.value === value)?.text ?? value;
  }
  if (!(place instanceof HTMLFieldSetElement)) return value;
  const choices = Array.from(place.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]"));
  return firstWords(choices.find((choice) => choice.value === value)?.labels?.[0]) || value;
}

function legendOf(group: HTMLFieldSetElement): string {
  return firstWords(group.querySelector("legend"));
}

/** Without the mark "(optional)", which follows the words. */
function firstWords(element: Element | null | undefined): string {
  return element?.firstChild?.textContent?.trim() ?? "";
}
