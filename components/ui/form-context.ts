"use client";
import { createContext, useContext } from "react";
import { EMPTY_FORM, type FormState } from "@/lib/platform/form-state";
import { fieldId } from "./field-id";

export type FormView = {
  /** Prefix of the ids of the form's fields. */
  id: string;
  pending: boolean;
  /** Something was typed that the server has not taken yet. */
  dirty: boolean;
  state: FormState;
  value: (name: string) => string | string[];
  /** The message of a field; `deep` also takes those of its parts. */
  error: (name: string, deep?: boolean) => string | undefined;
  /** A value laid over a hidden field: of a restored draft, or the version of a stale edit. */
  overlaid: (name: string) => string | undefined;
  /** Tells the form that a leaf changed a value without an input event. */
  touch: () => void;
};

const ALONE: FormView = {
  id: "",
  pending: false,
  dirty: false,
  state: EMPTY_FORM,
  value: () => "",
  error: () => undefined,
  overlaid: () => undefined,
  touch: () => undefined,
};

export const FormContext = createContext<FormView | null>(null);

/** The form around a client leaf; outside of a form, an empty one. */
export function useFormView(): FormView {
  return useContext(FormContext) ?? ALONE;
}

/**
 * What a field needs to know: its ids, its value, its error, and the attributes of its control.
 * @param own a value given by the screen, used only outside a form (a GET search, for example)
 */
export function useField(name: string, hint?: unknown, own: string | string[] = "", deep = false) {
  const form = useContext(FormContext);
  const id = fieldId(form?.id ?? "", name);
  const error = form?.error(name, deep);
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return {
    id,
    value: form ? form.value(name) : own,
    error,
    hintId,
    errorId,
    describedBy,
    control: { id, name, "aria-invalid": error ? true : undefined, "aria-describedby": describedBy },
  };
}
