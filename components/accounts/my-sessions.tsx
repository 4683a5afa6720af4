import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SessionView } from "@/lib/accounts/account-view";
import { COUNTRY_ZONE } from "@/lib/accounts/letters";
import { signOutEverywhere, signOutThere } from "@/lib/accounts/sessions/actions";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** The browsers one is signed in with; out of one of them, or of all. */
export function MySessions({ locale, sessions }: { locale: Locale; sessions: SessionView[] }) {
  const t = translator(locale, "accounts");
  return (
    <Section title={t("profile.sessions")}>
      <ul className="max-w-form border-b border-line">
        {sessions.map((session) => (
          <Session key={session.id} locale={locale} session={session} />
        ))}
      </ul>
      <p className="mt-4 mb-3 max-w-measure">{t("profile.everywhereText")}</p>
      <Form action={signOutEverywhere} id="everywhere" quiet forgetDrafts>
        <div>
          <SubmitButton variant="secondary">{t("profile.everywhere")}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

function Session({ locale, session }: { locale: Locale; session: SessionView }) {
  const t = translator(locale, "accounts");
  const browser = session.browser ?? t("profile.unknownBrowser");
  const at = shortDateTime(session.startedAt, COUNTRY_ZONE);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold">
          {browser}
          {session.current && <span className="font-normal"> – {t("profile.thisBrowser")}</span>}
        </p>
        <p className="tabular text-sm text-ink-2">{t("profile.startedAt", { at })}</p>
      </div>
      {!session.current && (
        <Form action={signOutThere} id={`session-${session.id}`} quiet>
          <Hidden name="sessionId" value={session.id} />
          <SubmitButton variant="secondary" small aria-label={t("profile.endSessionLabel", { browser, at })}>
            {t("profile.endSession")}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}
