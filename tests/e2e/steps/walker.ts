import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Fill, type Namespace, translator } from "@/lib/platform/i18n/translate";
import { tooWide } from "./screen";

type Tools = {
  page: Page;
  locale: Locale;
  accessible(page: Page): Promise<void>;
};

/** Somebody who walks through the app in their own language and finds things by the words that stand on the screen. */
export type Walker = {
  page: Page;
  /** The main part of the page. */
  main: Locator;
  locale: Locale;
  words(namespace: Namespace, key: string, fill?: Fill): string;
  /** A field by the beginning of its label. */
  field(label: string, within?: Locator): Locator;
  /** A group of fields by the beginning of its legend. */
  group(legend: string, within?: Locator): Locator;
  press(button: string, within?: Locator): Promise<void>;
  follow(link: string | RegExp, within?: Locator): Promise<void>;
  /** Goes to an address without its language. */
  open(path: string): Promise<void>;
  /** What is on the screen now has no accessibility violation and needs no scrolling sideways. */
  seen(name: string): Promise<void>;
  /** The same walker on another page, e.g. of somebody who is not signed in. */
  as(page: Page): Walker;
};

/** Folder for pictures of every state on the way; none are taken without it. */
const PICTURES = process.env.PICTURES;

export function walkerOf({ page, locale, accessible }: Tools): Walker {
  const words = (namespace: Namespace, key: string, fill?: Fill) => translator(locale, namespace)(key, fill);
  const main = page.getByRole("main");
  return {
    page,
    main,
    locale,
    words,
    field: (label, within = main) => within.getByLabel(startingWith(label)).first(),
    group: (legend, within = main) => within.getByRole("group", { name: startingWith(legend) }),
    press: (name, within = main) => within.getByRole("button", { name, exact: true }).first().click(),
    follow: (name, within = main) => within.getByRole("link", { name, exact: true }).first().click(),
    open: async (path) => {
      await page.goto(`/${locale}${path}`);
    },
    as: (other) => walkerOf({ page: other, locale, accessible }),
    seen: async (name) => {
      await expect(page.locator("[aria-disabled=true][type=submit]"), `${name}: still sending`).toHaveCount(0);
      await accessible(page);
      expect(await tooWide(page), `${name}: wider than the screen`).toEqual([]);
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${locale}-${name}.png`, fullPage: true });
    },
  };
}

/** A label may be followed by "(optional)" or by a hint. */
function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
