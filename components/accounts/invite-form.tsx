import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { inviteToRole } from "@/lib/accounts/invitations/actions";
import type { PlaceOption } from "@/lib/accounts/place-step";
import type { Role } from "@/lib/platform/auth/grant";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { PlaceField } from "./giving-steps";
import { InvitationLink } from "./invitation-link";

type InviteFormProps = {
  locale: Locale;
  role: Role;
  options: PlaceOption[] /** Invitations are mailed too. */;
  mails: boolean;
};

/** Last step: who is invited. The answer holds the link, to be handed over. */
export function InviteForm({ locale, role, options, mails }: InviteFormProps) {
  const t = translator(locale, "accounts");
  return (
    <Form action={inviteToRole} id="invite" after="clear" draft={`accounts.invite:${role}`}>
      <Hidden name="role" value={role} />
      <PlaceField locale={locale} options={options} />
      <TextInput name="name" label={t("invite.name")} autoComplete="off" width="medium" />
      <TextInput
        name="email"
        type="email"
        label={t("invite.email")}
        hint={mails ? t("invite.emailHint") : t("invite.emailHintNoMail")}
        autoComplete="off"
        optional
        width="medium"
      />
      <TextInput name="phone" type="tel" label={t("invite.phone")} autoComplete="off" optional width="medium" />
      <div>
        <SubmitButton>{t("invite.submit")}</SubmitButton>
      </div>
      <InvitationLink
        labels={{
          title: t("invite.readyTitle"),
          text: t("invite.readyText"),
          mailed: t("invite.mailed"),
          link: t("invite.link"),
          copy: t("invite.copy"),
          copied: t("invite.copied"),
        }}
      />
    </Form>
  );
}
