"use client";
import type { ControlWidth } from "./control-look";
import type { FieldProps } from "./field";
import { TextInput } from "./text-input";

type NumberFieldProps = FieldProps & {
  unit?: string;
  width?: ControlWidth;
  /** Numbers with a decimal comma. */
  decimals?: boolean;
  hideLabel?: boolean;
  value?: string;
};

/** A number, typed. Empty means unknown, which is not 0; the server reads it by readTypedNumber. */
export function NumberField({ unit, width = "tiny", decimals, ...props }: NumberFieldProps) {
  const mode = decimals ? "decimal" : "numeric";
  return <TextInput {...props} width={width} inputMode={mode} autoComplete="off" suffix={unit} />;
}
