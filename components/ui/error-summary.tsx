"use client";
import { type MouseEvent, useLayoutEffect, useState } from "react";
import { fieldId } from "./field-id";
import { findField, nameOfField } from "./field-place";
import { useFormView } from "./form-context";
import { useSetting } from "./form-setting";
import { useAttention } from "./use-attention";

/** What is wrong, with a way to each field; takes the focus when it appears. */
export function ErrorSummary({ title }: { title?: string }) {
  const { state } = useFormView();
  const { words } = useSetting();
  const silent = state.done || state.reason === "signed-out" || state.reason === "stale-edit";
  const shown = !silent && (state.errors.length > 0 || Boolean(state.message));
  const box = useAttention(shown, state);
  if (!shown) return null;
  const refusal = state.reason === "invalid-input" && state.errors.length > 0 ? undefined : state.message;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 max-w-form scroll-mt-4 rounded-cut border-4 border-missed bg-card px-4 py-3 focus-visible:outline-offset-0"
    >
      <h2 className="text-lg font-semibold">{refusal ?? title ?? words.summary}</h2>
      {state.errors.length > 0 && (
        <ul className="mt-1 grid">
          {state.errors.map(({ field, message }) => (
            <li key={field + message} className="py-1 font-semibold text-missed">
              {field ? <ErrorLink field={field} message={message} /> : message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Many messages fit any field ("Fill this in"), so the field's own words stand before them once the page knows them. */
function ErrorLink({ field, message }: { field: string; message: string }) {
  const { id } = useFormView();
  const [name, setName] = useState("");
  useLayoutEffect(() => setName(nameOfField(id, field)), [id, field]);
  return (
    <a
      href={`#${fieldId(id, field)}`}
      onClick={(event) => goTo(event, id, field)}
      className="underline underline-offset-4"
    >
      {name && (name.endsWith("?") ? `${name} ` : `${name}: `)}
      {message}
    </a>
  );
}

function goTo(event: MouseEvent, form: string, field: string): void {
  const place = findField(form, field);
  if (!place) return;
  event.preventDefault();
  place.closest("[data-field]")?.scrollIntoView({ block: "start" });
  place.focus({ preventScroll: true });
}
