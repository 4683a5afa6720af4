import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tabs";
import { uiWords } from "@/components/ui/words";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Top of the two lists: people, and invitations on their way. */
export function PeopleTabs({ locale, current }: { locale: Locale; current: "people" | "invitations" }) {
  const t = translator(locale, "accounts");
  const path = `/${locale}/settings/accounts`;
  return (
    <>
      <PageHeader
        title={t("people.title")}
        breadcrumb={[{ href: `/${locale}/settings`, label: translator(locale, "shell")("settings.title") }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
        aside={<LinkButton href={`${path}/invite`}>{t("people.invite")}</LinkButton>}
      >
        <p className="max-w-measure">{t("people.lead")}</p>
      </PageHeader>
      <TabLinks
        label={t("people.tabs")}
        tabs={[
          { href: path, label: t("people.tabPeople"), current: current === "people" },
          { href: `${path}/invitations`, label: t("people.tabInvitations"), current: current === "invitations" },
        ]}
      />
    </>
  );
}
