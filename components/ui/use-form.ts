"use client";
import { useRouter } from "next/navigation";
import { useActionState, useId, useMemo, useRef, useState } from "react";
import { EMPTY_FORM, type FormState } from "@/lib/platform/form-state";
import { dropAllDrafts } from "./draft-store";
import { errorOf, fieldValue, one, type Values } from "./form-answer";
import { contentOf } from "./form-content";
import type { FormView } from "./form-context";
import { postTo } from "./post-form";
import { useRequestId } from "./request-id";
import { readStaleEdit, theirsWhereUntouched } from "./stale-edit";
import { useDraft } from "./use-draft";
import { useSending } from "./use-sending";

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** What lies over the fields' own values; a new epoch makes the fields take their values anew. */
type Laid = { values: Values | null; hidden: Values | null; epoch: number };

type Use = {
  action: FormAction | string;
  id?: string;
  initial: Values;
  draft?: string;
  after: "keep" | "clear";
  forgetDrafts?: boolean;
  answer?: FormState;
};

/** The working of <Form>: answers, drafts, sending, and what the fields read. */
export function useForm({ action: target, id, initial, draft: name, after, forgetDrafts, ...rest }: Use) {
  const ownId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { action, refresh } = useTarget(target);
  const [posted, post] = useActionState(action, rest.answer ?? EMPTY_FORM);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const state = answer ?? posted;
  const [laid, setLaid] = useState<Laid>({ values: null, hidden: null, epoch: 0 });
  const [dirty, setDirty] = useState(false);
  const [restored, setRestored] = useState(false);
  const request = useRequestId();

  const lay = (values: Values | null, hidden = values) =>
    setLaid(({ epoch }) => ({ values, hidden, epoch: epoch + 1 }));
  const forget = () => {
    draft.drop();
    if (forgetDrafts) dropAllDrafts();
  };
  const settle = () => {
    forget();
    request.renew();
    setDirty(false);
    setRestored(false);
  };
  const draft = useDraft({ form, name, sent: request.sent }, (typed, kept) => {
    if (posted.done) return draft.drop();
    const answered = isAnswer(posted);
    if (answered || Object.keys(typed).length > 0) setDirty(true);
    if (!kept || answered) return;
    if (kept.sent) request.sent.current = kept.sent;
    setDirty(true);
    setRestored(true);
    lay({ ...kept.content, ...typed }, kept.content);
  });

  const accept = (next: FormState, sent: Values) => {
    refresh();
    setAnswer(next.done ? next : { ...next, values: { ...next.values, ...sent } });
    const version = versionOf(next);
    if (next.done) {
      settle();
      if (after === "clear") return lay(null, version);
      return setLaid(({ epoch }) => ({ values: sent, hidden: version, epoch }));
    }
    const taken = theirsWhereUntouched(next, sent, initial);
    if (Object.keys(taken).length > 0) return lay({ ...sent, ...taken }, { ...laid.hidden, ...version });
    if (version) setLaid(({ hidden, ...rest }) => ({ ...rest, hidden: { ...hidden, ...version } }));
  };
  const before = (data: FormData) => {
    request.stamp(data);
    draft.saveNow();
  };
  const sending = useSending({ action, before, accept, leave: forget });

  const touch = () => {
    setDirty(true);
    draft.saveSoon();
  };
  const discard = () => {
    settle();
    setAnswer(EMPTY_FORM);
    lay(null);
  };
  /** Puts one value into the form, leaving the others as they stand. */
  const put = (field: string, value: string | string[]) => {
    if (form.current) lay({ ...contentOf(form.current), [field]: value }, laid.hidden);
    touch();
  };
  const formId = id ?? ownId;
  const view = useFormView({ id: formId, pending: sending.pending, dirty, state, touch }, initial, laid);
  const way = typeof target === "string" ? { ...BY_ADDRESS, action: target } : { action: post };
  return { form, post: way, view, sending, restored, discard, put, epoch: laid.epoch, requestId: request.first };
}

/** How a browser without JavaScript sends files to an address. */
const BY_ADDRESS = { method: "post", encType: "multipart/form-data" } as const;

/** An address becomes an action; its page has to be asked for anew, which a server action does by itself. */
function useTarget(target: FormAction | string): { action: FormAction; refresh: () => void } {
  const router = useRouter();
  if (typeof target !== "string") return { action: target, refresh: () => undefined };
  return { action: postTo(target), refresh: () => router.refresh() };
}

function useFormView(own: Omit<FormView, "value" | "error" | "overlaid">, initial: Values, laid: Laid): FormView {
  const { id, pending, dirty, state, touch } = own;
  // biome-ignore lint/correctness/useExhaustiveDependencies: touch is new at each rendering and does the same.
  return useMemo(
    () => ({
      id,
      pending,
      dirty,
      state,
      touch,
      value: (name) => fieldValue(name, state, initial, laid.values),
      error: (name, deep) => errorOf(name, state, deep),
      overlaid: (name) => hiddenValue(name, state, laid.hidden),
    }),
    [id, pending, dirty, state, initial, laid],
  );
}

/** Without JavaScript nothing is laid over: the answer itself says under which version mine may still be saved. */
function hiddenValue(name: string, state: FormState, hidden: Values | null): string | undefined {
  const laid = hidden?.[name];
  return laid === undefined ? one(versionOf(state)?.[name]) || undefined : one(laid);
}

/** The version under which the next edit may be saved: after a stale edit, and after a success that names it. */
function versionOf(state: FormState): Values | null {
  const version = readStaleEdit(state)?.version ?? (state.done ? toldVersion(state.detail) : undefined);
  return version === undefined ? null : { version };
}

function toldVersion(detail: unknown): string | undefined {
  const told = typeof detail === "object" && detail !== null && "version" in detail ? detail.version : undefined;
  return typeof told === "string" ? told : undefined;
}

function isAnswer(state: FormState): boolean {
  return Boolean(state.at || state.reason || state.errors.length > 0);
}
