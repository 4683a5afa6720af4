"use client";
import type { ReactNode } from "react";
import { Button, type ButtonVariant } from "./button";
import { useFormView } from "./form-context";
import { useSetting } from "./form-setting";

type SubmitButtonProps = {
  variant?: ButtonVariant;
  small?: boolean;
  /** Which of several buttons was pressed. */
  name?: string;
  value?: string;
  className?: string;
  "aria-label"?: string;
  children: ReactNode;
};

/** Sends its form. While it is on the way it says so, keeps its width and its focus, and does nothing when pressed. */
export function SubmitButton({ children, ...rest }: SubmitButtonProps) {
  const { pending } = useFormView();
  const { words } = useSetting();
  return (
    <Button type="submit" pending={pending} {...rest}>
      <span className="grid">
        <span className={`col-start-1 row-start-1 ${pending ? "invisible" : ""}`}>{children}</span>
        {pending && <span className="col-start-1 row-start-1">{words.sending}</span>}
      </span>
    </Button>
  );
}
