import { TextLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { signIn } from "@/lib/accounts/sign-in/actions";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type SignInFormProps = {
  locale: Locale;
  /** Where to go on to, as it was asked for. */
  next: string | null;
  /** Another tab waits with something half written. */
  again: boolean;
};

/** E-mail or phone and password; below, the way for those who have none at hand. */
export function SignInForm({ locale, next, again }: SignInFormProps) {
  const t = translator(locale, "accounts");
  const query = next ? `?${new URLSearchParams({ next })}` : "";
  return (
    <>
      <PageHeader title={t("signIn.title")} />
      {again && (
        <Callout tone="info" className="mb-6 max-w-form">
          {t("signIn.again")}
        </Callout>
      )}
      <Form action={signIn} id="sign-in">
        {next && <Hidden name="next" value={next} />}
        <TextInput
          name="login"
          label={t("signIn.login")}
          hint={t("signIn.loginHint")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          width="medium"
        />
        <TextInput
          name="password"
          type="password"
          label={t("signIn.password")}
          autoComplete="current-password"
          width="medium"
        />
        <div>
          <SubmitButton>{t("signIn.submit")}</SubmitButton>
        </div>
      </Form>
      <div className="mt-8 max-w-form border-t border-line pt-5">
        <h2 className="font-semibold">{t("signIn.otherTitle")}</h2>
        <p>
          <TextLink href={`/${locale}/sign-in/code${query}`} className="inline-flex min-h-tap items-center">
            {t("signIn.byCode")}
          </TextLink>
        </p>
        <p className="mt-3 text-sm text-ink-2">
          {t("signIn.noAccount")} <TextLink href={`/${locale}/board`}>{t("signIn.board")}</TextLink>
        </p>
      </div>
    </>
  );
}
