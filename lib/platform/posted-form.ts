import "server-only";
import type { z } from "zod";
import { now } from "./clock";
import type { WriteContext } from "./db/write";
import type { EndpointAsked } from "./endpoint";
import { readForm, typedValues } from "./form-input";
import { invalidForm, refusedForm, type Submitted } from "./form-refusal";
import type { FormState } from "./form-state";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./i18n/locale";
import { type Outcome, type Refusal, refuse } from "./outcome";
import { readLimitedForm } from "./uploads/limited-form";

/** What a refused form is sent back with when the browser has no JavaScript. */
export type SentBack = { refusal: Refusal; values: FormState["values"] };

type Spec<Schema extends z.ZodType, S, V> = {
  /** Greatest length of the whole body in bytes, and what is said of a longer one. */
  most: number;
  tooLarge: Refusal;
  input: Schema;
  run: (asked: { input: z.output<Schema>; subject: S; ctx: WriteContext }) => Promise<Outcome<V>>;
  /** The page that shows the form again. */
  back: (subject: S, locale: Locale, sentBack?: SentBack) => string;
};

/**
 * `run` of an endpoint that takes a form with large files, which a server action cannot. A browser with JavaScript asks
 * for JSON and gets the form's new state (200 done, 413 too large, 422 refused); without, it is sent on by 303.
 * The language is asked for in the address (`?locale=ru`), so that it is known of a form that was not read.
 */
export function postedForm<Schema extends z.ZodType, S, V>(spec: Spec<Schema, S, V>) {
  return async ({ request, subject, ctx }: EndpointAsked<unknown, S>): Promise<Response> => {
    const read = await readLimitedForm(request, spec.most);
    const form = read instanceof FormData ? read : new FormData();
    const asked: Submitted = { form, locale: localeIn(request), fields: new Map() };
    const outcome = read === "too-large" ? spec.tooLarge : await perform(spec, { asked, subject, ctx });
    if (!request.headers.get("accept")?.includes("application/json")) {
      const sentBack = outcome.ok ? undefined : { refusal: outcome, values: typedValues(form) };
      return new Response(null, { status: 303, headers: { location: spec.back(subject, asked.locale, sentBack) } });
    }
    const state: FormState = outcome.ok
      ? { done: true, errors: [], values: {}, at: now().toString() }
      : refusedForm(outcome, asked);
    const refusedAs = read === "too-large" ? 413 : 422;
    return Response.json(state, { status: outcome.ok ? 200 : refusedAs, headers: { "cache-control": "no-store" } });
  };
}

async function perform<Schema extends z.ZodType, S, V>(
  spec: Spec<Schema, S, V>,
  { asked, ...rest }: { asked: Submitted; subject: S; ctx: WriteContext },
): Promise<Outcome<V>> {
  const parsed = spec.input.safeParse(readForm(asked.form), { reportInput: true });
  if (!parsed.success)
    return asked.form.keys().next().done ? refuse("invalid-input") : invalidForm(parsed.error, asked);
  return spec.run({ input: parsed.data, ...rest });
}

function localeIn(request: Request): Locale {
  const given = new URL(request.url).searchParams.get("locale") ?? "";
  return isLocale(given) ? given : DEFAULT_LOCALE;
}
