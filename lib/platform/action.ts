import "server-only";
import { refresh } from "next/cache";
import { redirect, unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "./auth/grant";
import { currentActor } from "./auth/session-cookie";
import { now } from "./clock";
import type { WriteContext } from "./db/write";
import { readForm } from "./form-input";
import { invalidForm, refusedForm, type Submitted } from "./form-refusal";
import type { FormState } from "./form-state";
import { DEFAULT_LOCALE, isLocale, type Locale } from "./i18n/locale";
import { type Outcome, type Refusal, refuse } from "./outcome";
import { isUuid } from "./uuid";

/** What `run` is told. `form` gives the raw submit for files; `ctx` goes to commands as it is. */
export type Asked<A, I, S> = { actor: A; input: I; subject: S; ctx: WriteContext; locale: Locale };

type Spec<A, Schema extends z.ZodType, S, V> = {
  /** noun.deed, as it stands in the audit log. */
  name: string;
  input: Schema;
  /** Loads what the deed is about through the actor; null answers "not-found". */
  reach: (actor: A, input: z.output<Schema>) => Promise<S | null> | S | null;
  /** The pure policy; false answers "forbidden". */
  allow: (actor: A, subject: S, input: z.output<Schema>) => boolean;
  run: (asked: Asked<A, z.output<Schema>, S>) => Promise<Outcome<V>>;
  /** Where to go afterwards; without it the page stays and is refreshed. */
  next?: (value: V, asked: { locale: Locale; input: z.output<Schema> }) => string;
  /** What the screen is told besides "done". */
  told?: (value: V) => unknown;
};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * The only way to write a server action: actor → parse → reach → allow → run. Answers in the user's language, keeps what
 * was typed, and never throws at the person: refusals are values, a bug is logged and answered as "server-trouble".
 */
export function action<Schema extends z.ZodType, S, V>(spec: Spec<Actor, Schema, S, V>): FormAction {
  return (_state, form) =>
    answer(
      form,
      async (asked) => {
        const actor = await currentActor();
        if (!actor) return refuse("signed-out");
        return perform(spec, actor, { userId: actor.userId, name: actor.name }, asked);
      },
      spec,
    );
}

/** The twin for people who are not signed in (sign-in, invitation). */
export function anonymousAction<Schema extends z.ZodType, S, V>(spec: Spec<Actor | null, Schema, S, V>): FormAction {
  return (_state, form) =>
    answer(
      form,
      async (asked) => {
        const actor = await currentActor();
        return perform(spec, actor, actor && { userId: actor.userId, name: actor.name }, asked);
      },
      spec,
    );
}

type Asking = Submitted & { input?: unknown };

async function perform<A, Schema extends z.ZodType, S, V>(
  spec: Spec<A, Schema, S, V>,
  actor: A,
  by: WriteContext["by"],
  asked: Asking,
): Promise<Outcome<V>> {
  const parsed = spec.input.safeParse(readForm(asked.form), { reportInput: true });
  if (!parsed.success) return invalidForm(parsed.error, asked);
  asked.input = parsed.data;
  const subject = await spec.reach(actor, parsed.data);
  if (subject === null) return refuse("not-found");
  if (!spec.allow(actor, subject, parsed.data)) return refuse("forbidden");
  const requestId = asked.form.get("requestId");
  const ctx: WriteContext = { by, now: now(), did: spec.name };
  if (typeof requestId === "string" && isUuid(requestId)) ctx.requestId = requestId;
  return spec.run({ actor, input: parsed.data, subject, ctx, locale: asked.locale });
}

async function answer<Schema extends z.ZodType, V>(
  given: FormData,
  deed: (asked: Asking) => Promise<Outcome<V>>,
  spec: {
    name: string;
    next?: (value: V, asked: { locale: Locale; input: z.output<Schema> }) => string;
    told?: (value: V) => unknown;
  },
): Promise<FormState> {
  // A program may call an action with anything.
  const form = given instanceof FormData ? given : new FormData();
  const asked: Asking = { form, locale: localeOf(form), fields: new Map() };
  const outcome = await deed(asked).catch((error: unknown) => trouble(error, spec.name));
  if (!outcome.ok) return refusedForm(outcome, asked);
  if (spec.next) redirect(spec.next(outcome.value, { locale: asked.locale, input: asked.input as z.output<Schema> }));
  refresh();
  return { done: true, errors: [], values: {}, detail: spec.told?.(outcome.value), at: now().toString() };
}

function trouble(error: unknown, name: string): Refusal {
  unstable_rethrow(error);
  console.error(
    JSON.stringify({
      level: "error",
      event: "action-failed",
      action: name,
      error: String((error as Error)?.stack ?? error),
    }),
  );
  return refuse("server-trouble");
}

function localeOf(form: FormData): Locale {
  const given = form.get("locale");
  return typeof given === "string" && isLocale(given) ? given : DEFAULT_LOCALE;
}
