import "server-only";
import type { ReactNode } from "react";
import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { now } from "@/lib/platform/clock";
import { publicUrl } from "@/lib/platform/env";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "@/lib/platform/i18n/locale";
import { htmlResponse } from "./html-response";
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
  find: (input: z.output<Schema>, asked: PlainAsked) => Promise<V | null> | V | null;
  /** The address proper, when the page was asked for under another one. */
  moved?: (value: V, asked: PlainAsked) => string | null;
  show: (value: V, asked: PlainAsked) => PlainPage;
  /** The same for what went wrong. */
  lost: (problem: Problem, asked: PlainAsked) => PlainPage;
};

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> };

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
      const value = input.success && isLocale(String(params.locale)) ? await spec.find(input.data, asked) : null;
      if (value === null) return await answer(request, asked, spec.lost("not-found", asked), 404);
      const path = spec.moved?.(value, asked);
      if (path) return new Response(null, { status: 308, headers: { location: `/${asked.locale}${path}` } });
      return await answer(request, asked, spec.show(value, asked), 200);
    } catch (error) {
      const { name } = spec;
      console.error(JSON.stringify({ level: "error", event: "page-failed", page: name, error: stackOf(error) }));
      return answer(request, asked, spec.lost("trouble", asked), 500);
    }
  };
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

function answer(request: Request, asked: PlainAsked, page: PlainPage, status: number): Promise<Response> {
  const { locale, path } = asked;
  const address = (language: Locale) => `${publicUrl()}/${language}${path}`;
  const languages = LOCALES.map((language) => ({ locale: language, url: address(language) }));
  const unlisted = page.head.unlisted || status !== 200;
  return htmlResponse(
    request,
    <PlainDocument locale={locale} head={{ ...page.head, unlisted, url: address(locale), languages }}>
      {page.body}
    </PlainDocument>,
    { status },
  );
}

function stackOf(error: unknown): string {
  return String((error as Error)?.stack ?? error);
}
