import type { ReactNode } from "react";
import { Footer } from "@/components/shell/footer";
import { OfficeHeader } from "@/components/shell/office-header";
import { officeNav } from "@/components/shell/office-nav";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { TextLink } from "@/components/ui/button";
import { FormSetting } from "@/components/ui/form-setting";
import { roleWords } from "@/lib/accounts/role-words";
import { signOut } from "@/lib/accounts/sessions/actions";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { DEFAULT_LOCALE, isLocale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** The office: its header, and drafts that belong to the person. Whoever is not signed in is led on by the page itself. */
export default async function OfficeLayout({ children, params }: LayoutProps) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const actor = await currentActor();
  if (!actor) return children;
  const t = translator(locale, "shell");
  const roles = [...new Set(actor.grants.map(({ role }) => roleWords(locale, role)))];
  return (
    <FormSetting owner={actor.userId} signInHref={`/${locale}/sign-in?next=/${locale}/signed-in`}>
      <OfficeHeader
        locale={locale}
        items={officeNav(locale)}
        name={actor.name}
        role={roles.join(", ")}
        homeHref={`/${locale}/desk`}
        account={
          <div className="grid justify-items-start gap-3">
            <TextLink href={`/${locale}/settings/profile`}>{t("account")}</TextLink>
            <SignOutForm action={signOut} label={t("signOut")} />
          </div>
        }
      />
      {children}
      <Footer locale={locale} />
    </FormSetting>
  );
}
