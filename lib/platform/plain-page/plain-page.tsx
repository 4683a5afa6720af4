import "server-only";
import type { ReactNode } from "react";
import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { now } from "@/lib/platform/clock";
import { publicUrl } from "@/lib/platform/env";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "@/lib/platform/i18n/locale";
import { htmlResponse, pageText } from "./html-response";
import { keptPages } from "./kept-pages";
import { PlainDocument } from "./plain-document";
import type { PlainHead } from "./plain-head";
import type { Problem } from "./problem";

/** Who asks for what, as far as a page without sign-in knows: never a cookie. `path` has no locale: "/m/akm7x2?x=1". */
export type PlainAsked = { locale: Locale; now: Temporal.Instant; path: string };

export type PlainPage = {
  head: Omit<PlainHead, "url" | "languages">;
  body: ReactNode;
};

type Spec<Schema extends z.ZodType, V> = {
  /** noun.view, as it stands in the log. */
  name: string;
  /** Reads `{ params, query }`: path parameters and cleaned query texts; unreadable is "not-found". */
  input: Schema;
  /**
   * A cheap text that changes whenever the page would say something else (null: there is no such page). While it stays
   * the same, the page is taken as it was written last, without asking for more.
   */
  stamp?: (input: z.output<Schema>, asked: PlainAsked) => Promise<string | null>;
  find: (input: z.output<Schema>, asked: PlainAsked) => Promise<V | null> | V | null;
  /** The address proper, when the page was asked for under another one. */
  moved?: (value: V, asked: PlainAsked) => string | null;
  show: (value: V, asked: PlainAsked) => PlainPage;
  /** The same for what went wrong. */
  lost: (problem: Problem, asked: PlainAsked) => PlainPage;
};

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

/** In characters: some four hundred pages. */
const kept = keptPages(10_000_000);

/**
 * The only way to write a page of plain HTML: read → find → show. Anybody may ask; who is signed in is not looked at, so
 * that one answer serves all. Answers 200, 304, 308 (moved), 404 or 500, each readable in the page's language.
 */
export function plainPage<Schema extends z.ZodType, V>(spec: Spec<Schema, V>) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const params = await context.params;
    const asked = askedBy(request, params);
    try {
      const input = spec.input.safeParse({ params, query: queryOf(request) });
      if (!input.success || !isLocale(String(params.locale))) return await lost(spec, request, asked, "not-found");
      return await serve(spec, request, asked, input.data);
    } catch (error) {
      const { name } = spec;
      console.error(JSON.stringify({ level: "error", event: "page-failed", page: name, error: stackOf(error) }));
      return lost(spec, request, asked, "trouble");
    }
  };
}

async function serve<Schema extends z.ZodType, V>(
  spec: Spec<Schema, V>,
  request: Request,
  asked: PlainAsked,
  input: z.output<Schema>,
): Promise<Response> {
  const stamp = await spec.stamp?.(input, asked);
  if (stamp === null) return lost(spec, request, asked, "not-found");
  const key = stamp === undefined ? null : `${spec.name} ${asked.locale} ${asked.path} ${stamp}`;
  const known = key ? kept.find(key) : undefined;
  if (known) return htmlResponse(request, known);
  const value = await spec.find(input, asked);
  if (value === null) return lost(spec, request, asked, "not-found");
  const path = spec.moved?.(value, asked);
  if (path) return new Response(null, { status: 308, headers: { location: `/${asked.locale}${path}` } });
  const shown = spec.show(value, asked);
  const page = await pageText(documentOf(asked, shown), shown.head.program);
  if (key) kept.keep(key, page);
  return htmlResponse(request, page);
}

async function lost<Schema extends z.ZodType, V>(
  spec: Spec<Schema, V>,
  request: Request,
  asked: PlainAsked,
  problem: Problem,
): Promise<Response> {
  const { head, body } = spec.lost(problem, asked);
  const page = await pageText(documentOf(asked, { head: { ...head, unlisted: true }, body }));
  return htmlResponse(request, page, { status: problem === "trouble" ? 500 : 404 });
}

function askedBy(request: Request, params: Awaited<RouteContext["params"]>): PlainAsked {
  const { pathname, search } = new URL(request.url);
  const given = String(params.locale);
  return {
    locale: isLocale(given) ? given : DEFAULT_LOCALE,
    now: now(),
    path: `${pathname.replace(/^\/[^/]*/, "")}${search}`,
  };
}

function queryOf(request: Request): Record<string, string> {
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of new URL(request.url).searchParams) {
    const clean = cleanLine(value);
    if (clean) query[name] = clean;
  }
  return query;
}

function documentOf({ locale, path }: PlainAsked, { head, body }: PlainPage) {
  const address = (language: Locale) => `${publicUrl()}/${language}${path}`;
  const languages = LOCALES.map((language) => ({ locale: language, url: address(language) }));
  return (
    <PlainDocument locale={locale} head={{ ...head, url: address(locale), languages }}>
      {body}
    </PlainDocument>
  );
}

function stackOf(error: unknown): string {
  return String((error as Error)?.stack ?? error);
}
