"use client";
import { useLayoutEffect, useMemo, useState } from "react";
import { Button } from "./button";
import { nameOfField, wordsOfValue } from "./field-place";
import { many } from "./form-answer";
import { useFormView } from "./form-context";
import { useSetting } from "./form-setting";
import { readStaleEdit, sameChoice } from "./stale-edit";
import { useAttention } from "./use-attention";

type Value = string | string[];
type Take = (field: string, value: Value) => void;

/** Two people edited: both texts side by side and, for each field, the choice. Saving again saves what stands there. */
export function StaleEditNotice({ take }: { take: Take }) {
  const { state } = useFormView();
  const { words } = useSetting();
  const stale = useMemo(() => readStaleEdit(state), [state]);
  const box = useAttention(stale !== null, state);
  if (!stale) return null;
  const differing = Object.entries(stale.theirs).filter(([field, theirs]) => !sameChoice(state.values[field], theirs));
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 scroll-mt-4 rounded-cut border-4 border-soon bg-card px-4 py-3 focus-visible:outline-offset-0"
    >
      <h2 className="text-lg font-semibold">{words.staleTitle}</h2>
      {(stale.by || stale.at) && (
        <p className="text-sm text-ink-2">{[stale.by, stale.at].filter(Boolean).join(", ")}</p>
      )}
      <p className="mt-1 max-w-measure">{words.staleText}</p>
      {differing.map(([field, theirs]) => (
        <Difference key={field} field={field} theirs={theirs} take={take} />
      ))}
    </div>
  );
}

function Difference({ field, theirs, take }: { field: string; theirs: Value; take: Take }) {
  const { state, value, id } = useFormView();
  const { words } = useSetting();
  const mine = state.values[field] ?? "";
  const [seen, setSeen] = useState({ name: "", mine: many(mine).join(", "), theirs: many(theirs).join(", ") });
  useLayoutEffect(() => {
    const words = (chosen: Value) =>
      many(chosen)
        .map((text) => wordsOfValue(id, field, text))
        .join(", ");
    setSeen({ name: nameOfField(id, field), mine: words(mine), theirs: words(theirs) });
  }, [id, field, mine, theirs]);
  const taken = sameChoice(value(field), theirs);
  return (
    <section className="mt-4 border-t border-line pt-3">
      {seen.name && <h3 className="mb-2 font-semibold">{seen.name}</h3>}
      <div className="grid gap-4 sm:grid-cols-2">
        <Version
          title={words.mine}
          text={seen.mine}
          chosen={!taken}
          button={words.takeMine}
          choose={() => take(field, mine)}
        />
        <Version
          title={words.theirs}
          text={seen.theirs}
          chosen={taken}
          button={words.takeTheirs}
          choose={() => take(field, theirs)}
        />
      </div>
    </section>
  );
}

type VersionProps = { title: string; text: string; chosen: boolean; button: string; choose: () => void };

function Version({ title, text, chosen, button, choose }: VersionProps) {
  const { words } = useSetting();
  return (
    <div className={`flex flex-col items-start border-l-4 pl-3 ${chosen ? "border-soon" : "border-line"}`}>
      <h4 className="text-sm text-ink-2">{title}</h4>
      <p className="mb-2 grow whitespace-pre-line">{text || words.nothing}</p>
      <Button variant="secondary" small aria-pressed={chosen} onClick={choose}>
        {button}
      </Button>
    </div>
  );
}
