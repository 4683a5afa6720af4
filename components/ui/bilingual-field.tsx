"use client";
import { FieldNotes, type FieldProps, fieldLook, LEGEND, Optional } from "./field";
import { useField } from "./form-context";
import { TextArea } from "./text-area";
import { TextInput } from "./text-input";

type BilingualFieldProps = FieldProps & {
  /** Names of the languages, each in itself; English is asked for only when it is named. */
  labels: { ky: string; ru: string; en?: string };
  multiline?: boolean;
  rows?: number;
  maxLength?: number;
};

const LANGUAGES = ["ky", "ru", "en"] as const;

/** One text in its languages: side by side, on a phone one under the other. Posts `name.ky`, `name.ru`, `name.en`. */
export function BilingualField(props: BilingualFieldProps) {
  const { name, label, hint, optional, className = "", labels, multiline, rows, maxLength } = props;
  const group = useField(name, hint);
  const shown = LANGUAGES.filter((language) => labels[language]);
  return (
    <fieldset
      id={group.id}
      data-field
      tabIndex={-1}
      aria-describedby={group.describedBy}
      className={`${fieldLook(group.error)} ${className}`}
    >
      <legend className={LEGEND}>
        {label}
        {optional && <Optional />}
      </legend>
      <FieldNotes {...group} hint={hint} />
      <div
        className={`clear-both grid items-end gap-3 sm:gap-4 ${shown.length === 3 ? "md:grid-cols-3" : "sm:grid-cols-2"}`}
      >
        {shown.map((language) => {
          const part = { name: `${name}.${language}`, label: labels[language] ?? "", lang: language, maxLength };
          return multiline ? <TextArea key={language} {...part} rows={rows} /> : <TextInput key={language} {...part} />;
        })}
      </div>
    </fieldset>
  );
}
