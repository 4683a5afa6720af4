import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { NumberField } from "@/components/ui/number-field";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { lendLink, revokeLink } from "@/lib/attendance/links/actions";
import type { LinkView } from "@/lib/attendance/links/link";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import type { DoorDeskProps } from "./door-desk";
import { LinkMade } from "./link-made";

const USUAL_HOURS = "12";

/** Links for borrowed phones: make one, see what became of it, end it. */
export function LinkList(props: DoorDeskProps) {
  const { desk, locale } = props;
  const t = translator(locale, "door-desk");
  const { id } = desk.view;
  return (
    <Section id="links" title={t("links.title")}>
      <p className="no-print mb-4 max-w-measure text-ink-2">{t("links.lead")}</p>
      <Form
        action={lendLink}
        id="lend"
        after="clear"
        initial={{ label: "", hours: USUAL_HOURS }}
        className="grid max-w-form gap-5"
      >
        <Hidden name="assemblyId" value={id} />
        <div className="no-print grid gap-5">
          <TextInput
            name="label"
            label={t("links.label")}
            hint={t("links.labelHint")}
            maxLength={80}
            autoComplete="off"
          />
          <NumberField name="hours" label={t("links.hours")} hint={t("links.hoursHint")} />
          <div>
            <SubmitButton>{t("links.make")}</SubmitButton>
          </div>
        </div>
        <LinkMade labels={madeLabels(t)} meeting={pick(desk.view.title, locale)} />
      </Form>
      {desk.links.length === 0 && <p className="mt-4 text-ink-2">{t("links.none")}</p>}
      <ul className="no-print mt-6 border-b border-line empty:hidden">
        {desk.links.map((link) => (
          <Line key={link.id} link={link} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function madeLabels(t: Translate) {
  return {
    ...{ title: t("links.madeTitle"), text: t("links.madeText"), qr: t("links.qr"), pin: t("links.pin") },
    ...{ until: t("links.until", { time: "{time}" }), address: t("links.address"), print: t("links.print") },
    ...{ cut: t("links.cut"), scan: t("links.scan") },
  };
}

function Line({ link, desk, now, locale }: DoorDeskProps & { link: LinkView }) {
  const t = translator(locale, "door-desk");
  const zone = desk.view.municipality.timeZone;
  const { id, label, madeByName, madeAt, tries, revokedAt } = link;
  const made = shortDateTime(madeAt, zone);
  const isOver = revokedAt !== null || link.expiresAt <= now;
  return (
    <li className="border-t border-line py-3">
      <p className="font-semibold">{label}</p>
      <p className="text-sm">
        <LinkState link={link} zone={zone} now={now} t={t} />
      </p>
      <p className="text-sm text-ink-2">
        {madeByName ? t("links.madeBy", { name: madeByName, time: made }) : t("links.madeByCommand", { time: made })}
        {tries > 0 && ` · ${t("links.tries", { count: tries })}`}
      </p>
      {!isOver && (
        <Disclosure summary={t("links.revokeOpen")}>
          <p className="mb-3 max-w-measure text-sm">{t("links.revokeWhat")}</p>
          <Form quiet action={revokeLink} className="flex">
            <Hidden name="assemblyId" value={desk.view.id} />
            <Hidden name="linkId" value={id} />
            <SubmitButton variant="danger" small aria-label={`${t("links.revoke")}: ${label}`}>
              {t("links.revoke")}
            </SubmitButton>
          </Form>
        </Disclosure>
      )}
    </li>
  );
}

function LinkState({ link, zone, now, t }: { link: LinkView; zone: string; now: string; t: Translate }) {
  const { expiresAt, lockedUntil, revokedAt, revokedByName } = link;
  const time = shortDateTime(revokedAt ?? expiresAt, zone);
  if (revokedAt && !revokedByName) return <Status kind="missed" word={t("links.revokedByTries", { time })} />;
  if (revokedAt) return <Status kind="waived" word={t("links.revoked", { name: revokedByName ?? "", time })} />;
  if (expiresAt <= now) return <Status kind="waived" word={t("links.expired", { time })} />;
  if (lockedUntil && lockedUntil > now)
    return <Status kind="due-soon" word={t("links.locked", { time: shortDateTime(lockedUntil, zone) })} />;
  return <Status kind="met" word={t("links.valid", { time })} />;
}
