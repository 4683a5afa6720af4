import type { Locale } from "@/lib/platform/i18n/locale";

/** What stands in the head of a plain page, for browsers, search engines and messengers. Addresses are absolute. */
export type PlainHead = {
  title: string;
  description: string;
  url: string;
  /** The same page in the other languages. */
  languages: { locale: Locale; url: string }[];
  /** A picture of 1200 × 630 for the card a messenger shows. */
  image?: string;
  /** Not for search engines: searches, old versions, errors. */
  unlisted?: boolean;
  /** schema.org data about what the page shows. */
  data?: object;
};
