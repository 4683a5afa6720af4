"use client";
import Form from "next/form";
import { type ReactNode, useEffect, useRef } from "react";
import { useAlive } from "@/components/ui/use-alive";

type GetFormProps = {
  action: string;
  /** The button that asks; shown only before JavaScript, which asks by itself. */
  button: ReactNode;
  className?: string;
  children: ReactNode;
};

/**
 * A form that asks for the same page with other choices. With JavaScript each finished change asks by itself; the page
 * is not loaded anew, and the focus stays where it is.
 */
export function GetForm({ action, button, className, children }: GetFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const focused = useRef("");
  const alive = useAlive();

  useEffect(() => {
    const element = form.current;
    const ask = (event: Event) => {
      focused.current = event.target instanceof HTMLElement ? event.target.id : "";
      element?.requestSubmit();
    };
    element?.addEventListener("change", ask);
    if (element && isChanged(element)) element.requestSubmit();
    return () => element?.removeEventListener("change", ask);
  }, []);

  // A list that takes its new value is made anew, and would lose the focus.
  useEffect(() => {
    if (focused.current && document.activeElement === document.body) document.getElementById(focused.current)?.focus();
  });

  return (
    <Form ref={form} action={action} scroll={false} replace className={className}>
      {children}
      {!alive && button}
    </Form>
  );
}

/** Whether something was chosen before the page came alive. */
function isChanged(form: HTMLFormElement): boolean {
  return Array.from(form.elements).some((element) => {
    if (element instanceof HTMLSelectElement)
      return Array.from(element.options).some((option) => option.selected !== option.defaultSelected && option.value);
    if (!(element instanceof HTMLInputElement) || element.type === "hidden") return false;
    return element.type === "checkbox"
      ? element.checked !== element.defaultChecked
      : element.value !== element.defaultValue;
  });
}
