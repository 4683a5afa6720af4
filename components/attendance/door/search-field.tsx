import { type RefObject, useEffect } from "react";
import { Icon } from "@/components/ui/icon";
import { hrefOf } from "./place";
import type { Spoken } from "./words";

type SearchFieldProps = Spoken & {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  hint: string;
  onQuery: (query: string) => void;
  onEnter: () => void;
  /** Before a key does anything. */
  onKey: () => void;
  onMove: (by: 1 | -1) => void;
};

/** Where one types, or a barcode gun does. Enter registers, Esc clears, arrows choose. */
export function SearchField({ t, field, query, hint, onQuery, onEnter, onKey, onMove }: SearchFieldProps) {
  useTypingAnywhere(field);
  const press = (key: string): boolean => {
    if (key === "Enter") onEnter();
    else if (key === "Escape") onQuery("");
    else if (key === "ArrowDown" || key === "ArrowUp") onMove(key === "ArrowDown" ? 1 : -1);
    else return false;
    return true;
  };
  return (
    <div className="flex gap-2 px-page py-2">
      <div className="relative min-w-0 flex-1">
        <label htmlFor="search" className="sr-only">
          {t("names.search")}
        </label>
        <Icon
          name="search"
          className="pointer-events-none absolute top-1/2 left-3 size-5 -translate-y-1/2 text-ink-2"
        />
        <input
          ref={field}
          id="search"
          type="text"
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="words"
          autoCorrect="off"
          spellCheck={false}
          placeholder={t("names.search")}
          value={query}
          aria-describedby="search-hint"
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            onKey();
            if (press(event.key)) event.preventDefault();
          }}
          className="min-h-press w-full rounded-cut border-2 border-line-strong bg-card pr-tap pl-10 text-ink text-lg"
        />
        <span id="search-hint" className="sr-only">
          {hint}
        </span>
        {query && (
          <button
            type="button"
            aria-label={t("names.clear")}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onQuery("")}
            className="absolute inset-y-0 right-0 flex w-tap items-center justify-center text-ink-2"
          >
            <Icon name="close" className="size-5" />
          </button>
        )}
      </div>
      <a
        href={hrefOf("scan")}
        aria-label={t("scan.title")}
        className="flex min-h-press w-press shrink-0 items-center justify-center rounded-cut border-2 border-action bg-card text-action"
      >
        <Icon name="scan" className="size-7" />
      </a>
    </div>
  );
}

/** A gun or a keyboard types into the search wherever the focus went, as long as no other field has it. */
function useTypingAnywhere(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      const plain = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && !(document.activeElement as HTMLElement | null)?.matches("input, select, textarea"))
        field.current?.focus();
    };
    addEventListener("keydown", lead);
    return () => removeEventListener("keydown", lead);
  }, [field]);
}
