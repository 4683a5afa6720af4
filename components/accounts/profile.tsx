import { Fact, Facts } from "@/components/ui/definition";
import { Form } from "@/components/ui/form";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { uiWords } from "@/components/ui/words";
import type { ProfileView, SessionView } from "@/lib/accounts/account-view";
import { changeOwnPassword, saveOwnProfile } from "@/lib/accounts/profile/actions";
import { placeWords, roleWords } from "@/lib/accounts/role-words";
import { LOCALES, type Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Contact } from "./contact";
import { MySessions } from "./my-sessions";

type ProfileProps = {
  locale: Locale;
  profile: ProfileView;
  sessions: SessionView[];
  /** What was just done. */
  saved: "profile" | "password" | null;
};

/** One's own account. */
export function Profile({ locale, profile, sessions, saved }: ProfileProps) {
  const t = translator(locale, "accounts");
  return (
    <>
      <PageHeader
        title={t("profile.title")}
        breadcrumb={[{ href: `/${locale}/settings`, label: translator(locale, "shell")("settings.title") }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      >
        <Facts>
          <Fact term={t("people.contact")}>
            <Contact {...profile} />
          </Fact>
          <Fact term={t("profile.myRoles")}>
            {profile.grants.length === 0 && t("people.noRoles")}
            {profile.grants.map(({ id, role, place }) => (
              <span key={id} className="block">
                {roleWords(locale, role)} <span className="font-normal">· {placeWords(locale, place)}</span>
              </span>
            ))}
          </Fact>
        </Facts>
      </PageHeader>
      {saved && (
        <Callout tone="met" role="status">
          {t(`profile.saved.${saved}`)}
        </Callout>
      )}
      <About locale={locale} profile={profile} />
      <Password locale={locale} profile={profile} />
      <MySessions locale={locale} sessions={sessions} />
    </>
  );
}

function About({ locale, profile }: Pick<ProfileProps, "locale" | "profile">) {
  const t = translator(locale, "accounts");
  const languages = LOCALES.map((value) => ({ value, label: t(`profile.languageName.${value}`) }));
  return (
    <Section title={t("profile.about")}>
      <Form action={saveOwnProfile} id="profile" initial={{ name: profile.name, language: profile.locale }}>
        <TextInput
          name="name"
          label={t("profile.name")}
          hint={t("invitation.nameHint")}
          autoComplete="name"
          width="medium"
        />
        <RadioGroup name="language" label={t("profile.language")} options={languages} inline />
        <div>
          <SubmitButton variant="secondary">{t("profile.save")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

function Password({ locale, profile }: Pick<ProfileProps, "locale" | "profile">) {
  const t = translator(locale, "accounts");
  return (
    <Section title={t("profile.password")}>
      <Form action={changeOwnPassword} id="password">
        {profile.asksOldPassword && (
          <TextInput
            name="oldPassword"
            type="password"
            label={t("profile.oldPassword")}
            autoComplete="current-password"
            width="medium"
          />
        )}
        <TextInput
          name="newPassword"
          type="password"
          label={t("profile.newPassword")}
          hint={t("invitation.passwordHint")}
          autoComplete="new-password"
          width="medium"
        />
        <div>
          <SubmitButton variant="secondary">
            {profile.hasPassword ? t("profile.changePassword") : t("profile.setPassword")}
          </SubmitButton>
        </div>
      </Form>
    </Section>
  );
}
