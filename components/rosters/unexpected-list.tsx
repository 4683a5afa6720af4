import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { SubmitButton } from "@/components/ui/submit-button";
import { forgetWalkIn } from "@/lib/attendance/actions";
import { clockTime } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { Unexpected } from "@/lib/rosters/roster-view";
import { personWords } from "./person-words";
import { TakeBackButton } from "./presence-buttons";
import type { RosterDeskProps } from "./roster-desk";
import { CorrectWalkInForm } from "./walk-in-form";

/** Those who came without being on the list. */
export function UnexpectedList(props: RosterDeskProps) {
  const { roster, locale } = props;
  const t = translator(locale, "rosters");
  if (roster.unexpected.length === 0) return null;
  const doubtful = new Set(roster.sameWalkIns.flat());
  return (
    <Section id="unexpected" title={t("unexpected")} aside={String(roster.unexpected.length)}>
      <ul className="border-b border-line">
        {roster.unexpected.map((person) => (
          <Line key={person.key} person={person} isDoubtful={doubtful.has(person.key)} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ person, isDoubtful, ...props }: RosterDeskProps & { person: Unexpected; isDoubtful: boolean }) {
  const { view, villages, may, locale } = props;
  const t = translator(locale, "rosters");
  const name = person.name || t("forgotten");
  const village = villages.find(({ id }) => id === person.villageId)?.name ?? null;
  const isWalkIn = person.personId === null;
  return (
    <li className="border-t border-line py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <div className="min-w-0">
          <p className={person.name ? "font-semibold" : "text-ink-2"}>{name}</p>
          <p className="text-sm text-ink-2">{personWords(person, village, locale)}</p>
          {isDoubtful && <p className="text-sm text-soon">{t("maybeSame")}</p>}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Status kind="met" word={t("cameAt", { time: clockTime(person.at, view.municipality.timeZone) })} />
          {may.register && <TakeBackButton assemblyId={view.id} personKey={person.key} name={name} locale={locale} />}
        </div>
      </div>
      {isWalkIn && person.name && (may.register || props.may.keep) && (
        <Disclosure summary={t("walkIn.correct")} className="no-print">
          {may.register && (
            <CorrectWalkInForm assemblyId={view.id} person={person} villages={villages} locale={locale} />
          )}
          <Form quiet action={forgetWalkIn} className="mt-3">
            <Hidden name="assemblyId" value={view.id} />
            <Hidden name="key" value={person.key} />
            <SubmitButton variant="quiet">{t("walkIn.forget")}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </li>
  );
}
