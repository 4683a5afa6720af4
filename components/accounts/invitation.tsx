import { SignOutForm } from "@/components/shell/sign-out-form";
import { LinkButton } from "@/components/ui/button";
import { DefinitionRow, DefinitionRows } from "@/components/ui/definition";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { InvitationView } from "@/lib/accounts/account-view";
import type { InvitationState } from "@/lib/accounts/invitation-state";
import { acceptWithNewAccount, acceptWithOwnAccount } from "@/lib/accounts/invitations/actions";
import { COUNTRY_ZONE } from "@/lib/accounts/letters";
import { showPhone } from "@/lib/accounts/phone";
import { placeWords, roleWords } from "@/lib/accounts/role-words";
import { signOut } from "@/lib/accounts/sessions/actions";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type InvitationProps = {
  locale: Locale;
  token: string;
  invitation: InvitationView /** Who is signed in. */;
  self: string | null;
};

/** An open invitation: what it offers, and how to take it. */
export function Invitation({ locale, token, invitation, self }: InvitationProps) {
  const t = translator(locale, "accounts");
  const { role, place, invitedByName, expiresAt } = invitation;
  return (
    <>
      <PageHeader title={t("invitation.title")}>
        <p>{t("invitation.by", { by: invitedByName })}</p>
      </PageHeader>
      <DefinitionRows>
        <DefinitionRow term={t("invitation.role")}>{roleWords(locale, role)}</DefinitionRow>
        <DefinitionRow term={t("invitation.place")}>{placeWords(locale, place)}</DefinitionRow>
        <DefinitionRow term={t("invitation.until")}>{shortDateTime(expiresAt, COUNTRY_ZONE)}</DefinitionRow>
      </DefinitionRows>
      {self ? (
        <TakeAsSelf locale={locale} token={token} name={self} />
      ) : (
        <TakeAsNew locale={locale} token={token} invitation={invitation} />
      )}
    </>
  );
}

function TakeAsNew({ locale, token, invitation }: Omit<InvitationProps, "self">) {
  const t = translator(locale, "accounts");
  const { name, email, phone } = invitation;
  const next = new URLSearchParams({ next: `/${locale}/invitation/${token}` });
  return (
    <>
      <Section title={t("invitation.newTitle")}>
        <Form
          action={acceptWithNewAccount}
          id="accept"
          initial={{ name, email: email ?? "", phone: phone ? showPhone(phone) : "" }}
        >
          <Hidden name="token" value={token} />
          <TextInput
            name="name"
            label={t("invitation.name")}
            hint={t("invitation.nameHint")}
            autoComplete="name"
            width="medium"
          />
          {email ? (
            <Known label={t("invitation.email")} value={email} />
          ) : (
            <TextInput
              name="email"
              type="email"
              label={t("invitation.email")}
              hint={t("invitation.contactHint")}
              autoComplete="email"
              optional
              width="medium"
            />
          )}
          {phone ? (
            <Known label={t("invitation.phone")} value={showPhone(phone)} />
          ) : (
            <TextInput
              name="phone"
              type="tel"
              label={t("invitation.phone")}
              autoComplete="tel"
              optional
              width="medium"
            />
          )}
          <TextInput
            name="password"
            type="password"
            label={t("invitation.password")}
            hint={t("invitation.passwordHint")}
            autoComplete="new-password"
            width="medium"
          />
          <div>
            <SubmitButton>{t("invitation.accept")}</SubmitButton>
          </div>
        </Form>
      </Section>
      <Section title={t("invitation.hasAccount")}>
        <LinkButton variant="secondary" href={`/${locale}/sign-in?${next}`}>
          {t("invitation.signInFirst")}
        </LinkButton>
      </Section>
    </>
  );
}

function Known({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <p className="font-semibold">{label}</p>
      <p className="break-words">{value}</p>
    </div>
  );
}

function TakeAsSelf({ locale, token, name }: { locale: Locale; token: string; name: string }) {
  const t = translator(locale, "accounts");
  return (
    <div className="mt-8 max-w-form">
      <p className="mb-4">{t("invitation.asSelf", { name })}</p>
      <Form action={acceptWithOwnAccount} id="accept">
        <Hidden name="token" value={token} />
        <div>
          <SubmitButton>{t("invitation.accept")}</SubmitButton>
        </div>
      </Form>
      <Disclosure summary={t("invitation.notMe")} className="mt-6">
        <SignOutForm action={signOut} label={translator(locale, "shell")("signOut")} />
      </Disclosure>
    </div>
  );
}

/** A link that leads nowhere any more, and what to do about it. */
export function InvitationGone({
  locale,
  state,
}: {
  locale: Locale;
  state: Exclude<InvitationState, "open"> | "unknown";
}) {
  const t = translator(locale, "accounts");
  return (
    <>
      <PageHeader title={t("invitation.goneTitle")}>
        <p className="max-w-measure">{t(`invitation.gone.${state}`)}</p>
      </PageHeader>
      <LinkButton href={`/${locale}/sign-in`}>{t("signIn.title")}</LinkButton>
    </>
  );
}
