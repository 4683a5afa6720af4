"use client";
import { type ChangeEvent, useState } from "react";
import { buttonLook } from "./button";
import { controlLook } from "./control-look";
import { Field, type FieldProps } from "./field";
import { MOST_ATTRIBUTE } from "./file-limit";
import { useField } from "./form-context";
import { useSetting } from "./form-setting";
import { useAlive } from "./use-alive";

type FileFieldProps = FieldProps & {
  accept?: string;
  multiple?: boolean;
  capture?: "environment" | "user";
  /** Greatest size of one file in bytes; a larger one is refused before it is sent. */
  most?: number;
};

/**
 * A file from this device. The browser's own control speaks the browser's language: once the page is alive it lies
 * unseen over words of ours, and still does all the work.
 */
export function FileField({ name, label, hint, optional, className, most, ...attributes }: FileFieldProps) {
  const field = useField(name, hint);
  const alive = useAlive();
  const { words } = useSetting();
  const [chosen, setChosen] = useState("");
  const show = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setChosen(Array.from(target.files ?? [], (file) => file.name).join(", "));
  const look = controlLook(Boolean(field.error));
  return (
    <Field {...field} label={label} hint={hint} optional={optional} className={className}>
      <div
        className={
          alive
            ? `${look} relative flex flex-wrap items-center gap-x-3 p-1! has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-action`
            : ""
        }
      >
        {alive && (
          <>
            <span aria-hidden="true" className={`${buttonLook("secondary", true)} shrink-0`}>
              {words.chooseFile}
            </span>
            <span aria-hidden="true" className="min-w-0 text-sm text-ink-2">
              {chosen || words.noFile}
            </span>
          </>
        )}
        <input
          type="file"
          {...attributes}
          {...field.control}
          {...(most ? { [MOST_ATTRIBUTE]: most } : null)}
          onChange={show}
          className={alive ? "absolute inset-0 size-full cursor-pointer opacity-0" : `${look} text-sm`}
        />
      </div>
    </Field>
  );
}
