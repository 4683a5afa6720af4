import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { CurrentLanguageLinks, MainNav, type NavItem } from "./current-page";

type OfficeHeaderProps = {
  locale: Locale;
  items: NavItem[];
  /** Who is signed in. */
  name: string;
  /** Role and place, in words. */
  role: string;
  /** SignOutForm, and whatever else belongs to one's account. */
  account: ReactNode;
  homeHref: string;
};

/** Top of the signed-in pages. Calm on purpose: the felt ornament belongs to the public pages. */
export function OfficeHeader({ locale, items, name, role, account, homeHref }: OfficeHeaderProps) {
  const t = translator(locale, "shell");
  return (
    <header className="no-print border-b border-line bg-card">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-4 py-1.5 lg:gap-x-8">
        <a href={homeHref} className="flex min-h-tap items-center text-xl font-bold tracking-tight text-action-strong">
          {t("name")}
        </a>
        <MainNav label={t("menu")} items={items} />
        <div className="ml-auto flex flex-wrap items-center justify-end gap-x-1 sm:gap-x-3">
          <CurrentLanguageLinks label={t("language")} current={locale} short />
          <Popover
            id="account"
            variant="quiet"
            small
            label={
              <>
                <Icon name="person" />
                <span className="sr-only">{t("account")}: </span>
                <span className="max-w-40 truncate max-md:sr-only">{name}</span>
              </>
            }
          >
            <p className="font-semibold">{name}</p>
            <p className="mb-3 text-sm text-ink-2">{role}</p>
            {account}
          </Popover>
        </div>
      </div>
    </header>
  );
}
