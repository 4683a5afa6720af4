import { type NextRequest, NextResponse } from "next/server";
import { isForeignWrite } from "@/lib/platform/foreign-write";
import { isLocale } from "@/lib/platform/i18n/locale";
import { problem } from "@/lib/platform/problem";
import { isReadableAddress, unreadableForm } from "@/lib/platform/readable-request";
import { bringsTooMuch, tooLargeAnswer } from "@/lib/platform/uploads/too-large-answer";

/** Sign-in and the office, as the matcher below has them. */
const OFFICE =
  /^\/(ky|ru|en)\/(?!board|m\/|verify|door(?:\/|$)|assemblies\/[^/]+\/(?:agenda\/documents|after\/reply)\/)/;

/**
 * A content security policy with a nonce for every page that carries scripts: sign-in and the office. The public pages
 * carry none and bring a policy of their own, and so do uploaded files that are only saved. A form with too large a file
 * is answered here, before anybody reads it; so is what cannot be read at all, for which the framework would blame the
 * server.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (OFFICE.test(request.nextUrl.pathname) && bringsTooMuch(request))
    return tooLargeAnswer(request.headers, localeOf(request));
  if (!isReadableAddress(request.nextUrl.pathname)) return problem(400, "unreadable-request");
  if (!OFFICE.test(request.nextUrl.pathname)) return NextResponse.next();
  if (isForeignWrite(request)) return problem(403, "foreign-origin");
  const fault = await unreadableForm(request);
  if (fault) return problem(fault, "unreadable-request");
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function localeOf({ nextUrl }: NextRequest) {
  const locale = nextUrl.pathname.split("/")[1] ?? "";
  return isLocale(locale) ? locale : "ky";
}

function policyWith(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  matcher: [
    "/(ky|ru|en)/((?!board|m/|verify|door(?:/|$)|assemblies/[^/]+/(?:agenda/documents|after/reply)/).*)",
    "/(.*%.*)", // only to see whether it can be read
  ],
};
