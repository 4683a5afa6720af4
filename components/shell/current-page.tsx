"use client";
import { usePathname, useSearchParams } from "next/navigation";
import type { Locale } from "@/lib/platform/i18n/locale";
import { LanguageLinks } from "./language-links";
import { inLanguage, isWithin } from "./page-path";

/** Language links of the page one is on, with its question mark part. */
export function CurrentLanguageLinks({ short, ...words }: { label: string; current: Locale; short?: boolean }) {
  const path = usePathname();
  const search = useSearchParams().toString();
  return <LanguageLinks {...words} short={short} hrefOf={(locale) => inLanguage(path, search, locale)} />;
}

export type NavItem = { href: string; label: string };

/** The parts of the office; the one where one is, is marked. On a phone they scroll sideways: the edge fades, and the marked one is in sight. */
export function MainNav({ label, items }: { label: string; items: NavItem[] }) {
  const path = usePathname();
  return (
    <nav
      aria-label={label}
      className="no-print order-last -mx-1.5 flex w-full overflow-x-auto text-sm max-sm:pr-6 max-sm:[mask-image:linear-gradient(to_right,#000_calc(100%-1.5rem),transparent)] sm:order-none sm:w-auto lg:gap-1"
    >
      {items.map(({ href, label: words }) => (
        <a
          key={href}
          href={href}
          aria-current={isWithin(path, href) ? "page" : undefined}
          className="inline-flex min-h-tap items-center border-y-[3px] border-transparent px-2 font-semibold whitespace-nowrap text-ink -outline-offset-2 hover:bg-sunk aria-[current=page]:border-b-action aria-[current=page]:text-action aria-[current=page]:[scroll-initial-target:nearest] forced-colors:border-[Canvas] forced-colors:aria-[current=page]:border-b-[CanvasText]"
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
