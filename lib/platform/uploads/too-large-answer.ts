import { TOO_LARGE } from "@/lib/platform/form-state";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Greatest body of a server action, a little under Next's own limit, which answers with an error page. */
export const MOST_ACTION_BYTES = 6 * 1024 * 1024 - 1024;

/** Whether a request brings more than an action takes, or hides how much it brings. */
export function bringsTooMuch({ method, headers }: Pick<Request, "method" | "headers">): boolean {
  if (method !== "POST") return false;
  const length = headers.get("content-length");
  return length === null ? headers.has("transfer-encoding") : Number(length) > MOST_ACTION_BYTES;
}

/**
 * 413 in the user's language. The form of a page with JavaScript knows it by its text and keeps everything; without
 * JavaScript it is a page that says how to get back to what was typed.
 */
export function tooLargeAnswer(headers: Headers, locale: Locale): Response {
  if (headers.has("next-action")) return new Response(TOO_LARGE, { status: 413, headers: answerHeaders("plain") });
  const t = translator(locale, "ui");
  const text = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t("form.tooLargeTitle")}</title><h1>${t("form.tooLargeTitle")}</h1><p>${t("form.tooLarge")}</p><p>${t("form.tooLargeBack")}</p></html>`;
  return new Response(text, { status: 413, headers: answerHeaders("html") });
}

function answerHeaders(kind: "plain" | "html"): Record<string, string> {
  return { "content-type": kind === "plain" ? "text/plain" : "text/html; charset=utf-8", "cache-control": "no-store" };
}
