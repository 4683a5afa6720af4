import { BilingualField } from "@/components/ui/bilingual-field";
import { LinkButton, TextLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hash } from "@/components/ui/hash";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { MINUTES_LANGUAGES } from "@/lib/minutes/draft";
import { addErratum, publishMinutes } from "@/lib/minutes/publications/actions";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { MinutesDeskProps } from "./minutes-desk";

/** Publishing, which can't be undone, and the numbered corrections afterwards. */
export function Publication(props: MinutesDeskProps) {
  const { desk, may, locale } = props;
  const t = translator(locale, "minutes");
  const { view } = desk;
  const { publications = [], signatures = [] } = view.minutes ?? {};
  if (publications.length > 0) return <Published {...props} />;
  return (
    <Section id="publish" title={t("publish.title")}>
      {signatures.length < 2 || !may.publish ? (
        <p className="max-w-measure text-ink-2">{t("publish.needsSignatures")}</p>
      ) : (
        <Form action={publishMinutes} id="publish-minutes" className="grid max-w-form gap-4">
          <Hidden name="assemblyId" value={view.id} />
          <p className="max-w-measure text-ink-2">{t("publish.lead")}</p>
          <Checkbox name="sure" label={t("publish.sure")} />
          <div>
            <SubmitButton>{t("publish.button")}</SubmitButton>
          </div>
        </Form>
      )}
    </Section>
  );
}

function Published({ desk: { view }, may, locale }: MinutesDeskProps) {
  const t = translator(locale, "minutes");
  const publications = view.minutes?.publications.toReversed() ?? [];
  const papers = `/${locale}/assemblies/${view.id}/minutes/paper`;
  return (
    <Section id="publish" title={t("publish.published")}>
      <p className="no-print mb-4">
        <LinkButton href={`/${locale}/m/${view.code}`} variant="secondary" external>
          {t("publish.publicPage")}
        </LinkButton>
      </p>
      <ul className="border-b border-line">
        {publications.map(({ id, version, publishedAt, byName, sha256 }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-3"
          >
            <div>
              <p className="font-semibold">{t("publish.version", { version })}</p>
              <p className="text-sm text-ink-2">
                {shortDateTime(publishedAt, view.municipality.timeZone)}, {byName} · <Hash value={sha256} />
              </p>
            </div>
            <p className="flex gap-5">
              {MINUTES_LANGUAGES.map((language) => (
                <TextLink key={language} external href={`${papers}/${version}/${language}`}>
                  PDF, {t(`language.${language}`)}
                </TextLink>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {may.publish && (
        <Disclosure summary={t("erratum.title")} className="no-print mt-4">
          <Form
            action={addErratum}
            id="erratum"
            after="clear"
            draft={`minutes.erratum:${view.id}`}
            className="grid max-w-form gap-4"
          >
            <Hidden name="assemblyId" value={view.id} />
            <BilingualField
              name="text"
              label={t("erratum.text")}
              hint={t("erratum.hint")}
              labels={{ ky: t("language.ky"), ru: t("language.ru") }}
              multiline
              rows={3}
            />
            <div>
              <SubmitButton>{t("erratum.save")}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}
