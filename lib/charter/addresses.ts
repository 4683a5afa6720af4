import type { Locale } from "@/lib/platform/i18n/locale";
import { type SetCharterValue, typedValue } from "./schema";
import type { CharterSubject } from "./subjects";
import { fieldsLine, valueFields } from "./value-fields";

type Of = { locale: Locale; municipalityId: string; kind: string };

/** The rules of one kind in one municipality. */
export function deskHref({ locale, municipalityId, kind }: Of): string {
  return `/${locale}/settings/charter?municipality=${municipalityId}&kind=${kind}`;
}

/** Where one value is entered. */
export function valueHref({ locale, municipalityId, kind, subject }: Of & { subject: CharterSubject }): string {
  return `/${locale}/settings/charter/value?municipality=${municipalityId}&kind=${kind}&duty=${subject}`;
}

/** The same with typed values and what they would change. */
export function effectsHref(typed: SetCharterValue, locale: Locale): string {
  const { municipalityId, kind, duty } = typed;
  return `${valueHref({ locale, municipalityId, kind, subject: duty })}&${lineOf(typed)}#effects`;
}

/** Typed values in one line: equal when they say the same. */
export function lineOf(typed: SetCharterValue): string {
  return fieldsLine(valueFields(typedValue(typed)));
}
