import { TextLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { CODE_MINUTES } from "@/lib/accounts/letters";
import { askForCode, signInWithCode } from "@/lib/accounts/sign-in/actions";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type AskCodeProps = { locale: Locale; next: string | null /** Codes can reach people here. */; sent: boolean };

/** First step: whose code. */
export function AskCodeForm({ locale, next, sent }: AskCodeProps) {
  const t = translator(locale, "accounts");
  return (
    <>
      <PageHeader title={t("code.askTitle")}>
        <p className="max-w-measure">{sent ? t("code.askText", { minutes: CODE_MINUTES }) : t("code.off")}</p>
      </PageHeader>
      {sent && (
        <Form action={askForCode} id="ask-code">
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
          <div>
            <SubmitButton>{t("code.askSubmit")}</SubmitButton>
          </div>
        </Form>
      )}
      <OtherWay href={addressOf(locale, "", next)}>{t("code.byPassword")}</OtherWay>
    </>
  );
}

type TypeCodeProps = {
  locale: Locale;
  next: string | null;
  challenge: string /** Printed, not mailed. */;
  printed: boolean;
};

/** Second step: the digits. */
export function TypeCodeForm({ locale, next, challenge, printed }: TypeCodeProps) {
  const t = translator(locale, "accounts");
  return (
    <>
      <PageHeader title={t("code.title")}>
        <p className="max-w-measure">{t("code.text")}</p>
      </PageHeader>
      {printed && (
        <Callout tone="info" className="mb-6 max-w-form">
          {t("code.demo")}
        </Callout>
      )}
      <Form action={signInWithCode} id="type-code">
        <Hidden name="challenge" value={challenge} />
        {next && <Hidden name="next" value={next} />}
        <TextInput name="code" label={t("code.field")} inputMode="numeric" autoComplete="one-time-code" width="short" />
        <div>
          <SubmitButton>{t("code.submit")}</SubmitButton>
        </div>
      </Form>
      <OtherWay href={addressOf(locale, "/code", next)}>{t("code.another")}</OtherWay>
    </>
  );
}

function OtherWay({ href, children }: { href: string; children: string }) {
  return (
    <p className="mt-8 max-w-form border-t border-line pt-3">
      <TextLink href={href} className="inline-flex min-h-tap items-center">
        {children}
      </TextLink>
    </p>
  );
}

function addressOf(locale: Locale, step: "" | "/code", next: string | null): string {
  return `/${locale}/sign-in${step}${next ? `?${new URLSearchParams({ next })}` : ""}`;
}
