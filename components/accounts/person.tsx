import { LinkButton } from "@/components/ui/button";
import { Fact, Facts } from "@/components/ui/definition";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { AccountView, GrantView } from "@/lib/accounts/account-view";
import { disable, enable } from "@/lib/accounts/actions";
import { withdraw } from "@/lib/accounts/grants/actions";
import { COUNTRY_ZONE } from "@/lib/accounts/letters";
import { placeWords, roleWords } from "@/lib/accounts/role-words";
import { onIn, shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Contact } from "./contact";

type PersonProps = {
  locale: Locale;
  account: AccountView;
  isSelf: boolean;
  mayDisable: boolean;
  mayWithdraw: (grant: GrantView) => boolean;
};

/** One person with an account: how to reach them, what they may do, and the ways to change that. */
export function Person({ locale, account, isSelf, mayDisable, mayWithdraw }: PersonProps) {
  const t = translator(locale, "accounts");
  const path = `/${locale}/settings/accounts`;
  return (
    <>
      <PageHeader title={account.name} breadcrumb={[{ href: path, label: t("people.title") }]}>
        <Facts>
          <Fact term={t("people.contact")}>
            <Contact {...account} none={t("person.noContact")} />
          </Fact>
        </Facts>
      </PageHeader>
      {account.disabledAt && (
        <Callout tone="missed">{t("person.disabledText", { day: dayOf(account.disabledAt) })}</Callout>
      )}
      <Section title={t("person.roles")}>
        {account.grants.length === 0 && <p>{t("people.noRoles")}</p>}
        <ul className="border-b border-line">
          {account.grants.map((grant) => (
            <HeldRole key={grant.id} locale={locale} grant={grant} mayWithdraw={mayWithdraw(grant)} />
          ))}
        </ul>
        {isSelf && <p className="mt-3 text-sm text-ink-2">{t("person.own")}</p>}
        {!account.disabledAt && (
          <LinkButton variant="secondary" href={`${path}/${account.id}/give`} className="mt-4">
            {t("person.give")}
          </LinkButton>
        )}
      </Section>
      {mayDisable && <AccountDoor locale={locale} account={account} />}
    </>
  );
}

function HeldRole({ locale, grant, mayWithdraw }: { locale: Locale; grant: GrantView; mayWithdraw: boolean }) {
  const t = translator(locale, "accounts");
  const [role, place] = [roleWords(locale, grant.role), placeWords(locale, grant.place)];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold">{role}</p>
        <p className="text-sm text-ink-2">
          {place} · {t("person.since", { day: dayOf(grant.grantedAt) })}
        </p>
      </div>
      {mayWithdraw && (
        <Form action={withdraw} id={`withdraw-${grant.id}`} quiet>
          <Hidden name="grantId" value={grant.id} />
          <SubmitButton variant="secondary" small aria-label={t("person.withdrawLabel", { role, place })}>
            {t("person.withdraw")}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}

/** Shutting the account can be undone by opening it again, so nobody is asked twice. */
function AccountDoor({ locale, account }: { locale: Locale; account: AccountView }) {
  const t = translator(locale, "accounts");
  const isShut = account.disabledAt !== null;
  return (
    <Section title={t("person.account")}>
      {!isShut && <p className="mb-3 max-w-measure">{t("person.disableText")}</p>}
      <Form key={isShut ? "shut" : "open"} action={isShut ? enable : disable} id="account-door" quiet>
        <Hidden name="userId" value={account.id} />
        <div>
          <SubmitButton variant={isShut ? "secondary" : "danger"}>
            {isShut ? t("person.enable") : t("person.disable")}
          </SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

function dayOf(at: Date): string {
  return shortDate(onIn(at, COUNTRY_ZONE));
}
