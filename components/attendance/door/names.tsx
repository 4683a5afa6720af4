import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { CountsLine } from "./counts-line";
import type { DoorPerson, DoorScene } from "./door-view";
import { EVERYBODY, type NameFilter, NameFilterBar } from "./name-filter";
import { PersonRow } from "./person-row";
import { hrefOf } from "./place";
import { SearchField } from "./search-field";
import { useTyped } from "./typed";
import type { Spoken } from "./words";

/** Rows put on the screen at once, about what it holds: a cheap phone draws them at each key. */
const SHOWN = 8;
/** A borrowed phone shows nobody for less. */
export const FEWEST_LETTERS = 2;

export type Found = {
  people: DoorPerson[];
  /**
   * The one person whom the typed text names: by code, by the whole name, or because nobody else fits. Only Enter asks: a
   * key must not wait for it.
   */
  meant: () => DoorPerson | null;
};

export type NamesProps = Spoken &
  DoorScene & {
    find: (query: string, filter: NameFilter) => Found;
    /** The same person as the log has them now. */
    now: (person: DoorPerson) => DoorPerson;
    rosterSize: number;
    counts: { named: number; women: number; men: number };
    /** Whom this phone took last. */
    latest: DoorPerson[];
    /** Over when it is written down, or cannot be. */
    onCame: (person: DoorPerson) => Promise<void>;
    onTakeBack: (person: DoorPerson) => void;
  };

/** The heart of the door: search, tap. */
export function Names(props: NamesProps) {
  const { t, borrowed, find, now, rosterSize, onCame } = props;
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useTyped("search", "");
  const [filter, setFilter] = useTyped<NameFilter>("filter", EVERYBODY);
  const [shown, setShown] = useState(SHOWN);
  const [chosen, setChosen] = useState(-1);
  // A tap must not move the list under the thumb: who was found stays in place until something else is looked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not with every tap, and anew with another roster
  const found = useMemo(() => find(query, filter), [query, filter, rosterSize]);
  const { people } = found;
  const rows = people.slice(0, shown).map(now);
  const active = rows[chosen] ?? null;
  const type = (text: string) => {
    setQuery(typeOver.typed(query, text));
    setShown(SHOWN);
    setChosen(-1);
  };
  const typeOver = useTypeOver(field);
  const came = (person: DoorPerson) => {
    setChosen(-1);
    typeOver.after(onCame(person));
  };
  const enter = () => {
    const meant = found.meant();
    const person = active ?? (meant && now(meant));
    if (person && !person.presence) came(person);
    typeOver.now(); // a barcode gun goes on at once
  };
  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) field.current?.focus(); // on a telephone the keyboard would cover the list
  }, []);
  const asked = query.trim() !== "" || !borrowed;
  return (
    <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">
      <h1 className="sr-only">{t("title")}</h1>
      <CountsLine {...props} />
      <div className="sticky top-0 z-10 border-line border-b bg-paper pt-1">
        <SearchField
          {...props}
          field={field}
          query={query}
          hint={t("names.hint")}
          onQuery={type}
          onEnter={enter}
          onKey={typeOver.ifDue}
          onMove={(by) => setChosen(Math.min(rows.length, Math.max(-1, chosen + by)))}
        />
        {!borrowed && <NameFilterBar {...props} filter={filter} onFilter={setFilter} />}
      </div>
      <p role="status" className={active || (asked && query) ? "px-page pt-2 text-ink-2 text-sm" : "sr-only"}>
        {active
          ? t("names.enterFor", { name: active.name })
          : asked && query
            ? t("names.found", { count: people.length })
            : ""}
      </p>
      <ul className="mt-1">
        {rows.map((person) => (
          <PersonRow key={person.key} {...props} person={person} active={person.key === active?.key} onCame={came} />
        ))}
      </ul>
      {people.length > shown && (
        <div className="grid px-page py-4">
          <Button variant="secondary" onClick={() => setShown(shown + 2 * SHOWN)}>
            {t("names.more", { count: people.length - shown })}
          </Button>
        </div>
      )}
      <AfterList {...props} query={query.trim()} none={people.length === 0} />
    </main>
  );
}

/**
 * The next name is typed over this one. What is selected must be painted, and that would keep a slow phone from writing
 * down whom the thumb has taken: so it waits until they are, or until a key is pressed.
 */
function useTypeOver(field: RefObject<HTMLInputElement | null>) {
  const isDue = useRef(false);
  const now = () => {
    isDue.current = false;
    field.current?.select();
  };
  const ifDue = () => {
    if (isDue.current) now();
  };
  /** Dictation and some keyboards press no key: what they add to the last name stands for itself. */
  const typed = (last: string, text: string) => {
    const isAdded = isDue.current && text.startsWith(last);
    isDue.current = false;
    return isAdded ? text.slice(last.length) : text;
  };
  const after = (written: Promise<void>) => {
    isDue.current = true;
    void written.finally(ifDue);
  };
  return { now, ifDue, typed, after };
}

type AfterListProps = NamesProps & { query: string; none: boolean };

/** What to do when the list does not have them; what was done last where nothing is asked yet. */
function AfterList(props: AfterListProps) {
  const { t, borrowed, query, none, latest } = props;
  if (borrowed && query.length < FEWEST_LETTERS)
    return (
      <>
        <p className="px-page py-4 text-ink-2">{t("names.typeTwo")}</p>
        {latest.length > 0 && (
          <section aria-labelledby="latest">
            <h2 id="latest" className="px-page font-bold">
              {t("names.latest")}
            </h2>
            <ul className="mt-1 border-line border-t">
              {latest.map((person) => (
                <PersonRow key={person.key} {...props} person={person} />
              ))}
            </ul>
          </section>
        )}
      </>
    );
  return (
    <div className="grid gap-3 px-page py-4">
      {none && <p className="text-ink-2">{query ? t("names.nobody") : t("names.empty")}</p>}
      {query && (
        <LinkButton href={hrefOf("walk-in")} variant={none ? "primary" : "secondary"} className="min-h-press!">
          <Icon name="plus" className="size-5" />
          {t("walkIn.open")}
        </LinkButton>
      )}
    </div>
  );
}
