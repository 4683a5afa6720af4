import type { Locale } from "@/lib/platform/i18n/locale";

/** A program of our own that takes a page over once it has arrived. Without one, nothing runs. */
export type PlainProgram = {
  /** Names this very version of page and program. */
  build: string;
  /** Addresses of the module (null: a page beside it, which nothing takes over), and of those that it asks for at once. */
  script: string | null;
  chunks: string[];
  manifest: string;
  /** Address of its stylesheet: kept with the program, it is not sent with each of its pages. */
  css: string;
};

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
  program?: PlainProgram;
};
