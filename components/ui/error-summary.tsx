"use client";
import { type MouseEvent, useEffect, useRef } from "react";
import { fieldId, useFormView } from "./form-context";
import { useSetting } from "./form-setting";

/** What is wrong, with a way to each field; takes the focus when it appears. */
export function ErrorSummary({ title }: { title?: string }) {
  const { state, id } = useFormView();
  const { words } = useSetting();
  const box = useRef<HTMLDivElement>(null);
  const silent = state.done || state.reason === "signed-out" || state.reason === "stale-edit";
  const shown = !silent && (state.errors.length > 0 || Boolean(state.message));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second refusal with the same words is a new one.
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [state]);
  if (!shown) return null;
  const lines = state.errors.filter(
    ({ message }, at) => state.errors.findIndex((other) => other.message === message) === at,
  );
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 max-w-form rounded-cut border-4 border-missed bg-card px-4 py-3 focus-visible:outline-offset-0"
    >
      <h2 className="text-lg font-semibold">{title ?? words.summary}</h2>
      {state.message && <p className="mt-1">{state.message}</p>}
      {lines.length > 0 && (
        <ul className="mt-1 grid">
          {lines.map(({ field, message }) => (
            <li key={field + message}>
              {field ? (
                <a
                  href={`#${fieldId(id, field)}`}
                  onClick={(event) => goTo(event, id, field)}
                  className="inline-flex min-h-8 items-center font-semibold text-missed underline underline-offset-4"
                >
                  {message}
                </a>
              ) : (
                <span className="font-semibold text-missed">{message}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Goes to the field, or to the nearest thing around it that has an id: "villages.0" is inside "villages". */
function goTo(event: MouseEvent, form: string, field: string): void {
  for (const path of pathsOf(field)) {
    const place = document.getElementById(fieldId(form, path));
    if (!place) continue;
    event.preventDefault();
    place.closest("label, fieldset, [data-field]")?.scrollIntoView({ block: "start" });
    place.focus({ preventScroll: true });
    return;
  }
}

function pathsOf(field: string): string[] {
  const parts = field.split(".");
  return parts.map((_, at) => parts.slice(0, parts.length - at).join("."));
}
