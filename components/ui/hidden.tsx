"use client";
import { useState } from "react";
import { useFormView } from "./form-context";

/**
 * A value that goes along unseen. It stays as it was when the form was opened, even when the page behind is refreshed:
 * a version taken along from a newer page would let an old text overwrite a new one.
 */
export function Hidden({ name, value }: { name: string; value: string }) {
  const { dirty, overlaid } = useFormView();
  const [opened, setOpened] = useState(value);
  if (!dirty && opened !== value) setOpened(value);
  return <input type="hidden" name={name} value={overlaid(name) ?? opened} />;
}
