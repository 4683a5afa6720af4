import type { ReactNode } from "react";
import type { Locale } from "@/lib/platform/i18n/locale";
import type { PlainHead, PlainProgram } from "./plain-head";
import { PUBLIC_CSS } from "./public-css.generated";

type DocumentProps = { locale: Locale; head: PlainHead; children: ReactNode };

const OG_LOCALE: Record<Locale, string> = { ky: "ky_KG", ru: "ru_RU", en: "en_US" };

/** A whole page without a script: its stylesheet is in it, nothing else is fetched to show the text. */
export function PlainDocument({ locale, head, children }: DocumentProps) {
  const { title, description, url, image, data, program } = head;
  return (
    <html lang={locale} data-build={program?.build}>
      {/* biome-ignore lint/style/noHeadElement: a document of our own, not a page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href="/icon.svg" />
        {program ? (
          <ProgramLinks {...program} />
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, whose hash the policy names
          <style dangerouslySetInnerHTML={{ __html: PUBLIC_CSS }} />
        )}
        {head.unlisted ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={url} />}
        {head.languages.map(({ locale: hrefLang, url: href }) => (
          <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={href} />
        ))}
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={url} />
        <meta property="og:locale" content={OG_LOCALE[locale]} />
        {image && <meta property="og:image" content={image} />}
        {image && <meta name="twitter:card" content="summary_large_image" />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: data, escaped, never executed */}
        {data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafe(data) }} />}
      </head>
      <body>{children}</body>
    </html>
  );
}

/** The icon is for telephones that put the page among their programs. */
function ProgramLinks({ script, chunks, manifest, css }: PlainProgram) {
  return (
    <>
      <link rel="stylesheet" href={css} />
      <meta name="theme-color" content="#1D4F6B" />
      <link rel="manifest" href={manifest} />
      <link rel="apple-touch-icon" href="/icon-180.png" />
      {script && chunks.map((chunk) => <link key={chunk} rel="modulepreload" href={chunk} />)}
      {script && <script type="module" src={script} />}
    </>
  );
}

/** No text in the data can close the element it stands in. */
function scriptSafe(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
