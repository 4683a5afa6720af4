import { Sheet } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { dayInSentence, dayInWords } from "@/lib/assemblies/day-words";
import type { CharterEditing } from "@/lib/charter/charter-view";
import { type Change, type Effects, SAMPLE_ENTITLED, type Shift } from "@/lib/charter/what-if";
import type { Due } from "@/lib/notice-rules/due-date";
import { quorumOf } from "@/lib/notice-rules/quorum";
import { dutyWords } from "@/lib/notice-rules/wording";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";
import { channelsSaid, quorumSaid, type RuleSaid, timeSaid } from "./charter-words";

type EffectsProps = { effects: Effects; editing: CharterEditing; locale: Locale };

/** What a value would change, before it is saved. */
export function EffectsView({ effects, editing, locale }: EffectsProps) {
  const t = translator(locale, "charter");
  const { timed, channels, quorum, on } = effects;
  return (
    <section id="effects" aria-labelledby="effects-title" className="scroll-mt-4">
      <Sheet strong>
        <h2 id="effects-title" className="mb-3 text-lg font-semibold">
          {t("effects.title")}
        </h2>
        {on > editing.today && (
          <p className="mb-2">{t("effects.from", { day: dayInSentence(on, editing.today, locale) })}</p>
        )}
        {timed && <RuleChange of={both(timed.cell, (cell) => timeSaid(cell, locale))} locale={locale} />}
        {channels && <RuleChange of={both(channels, (cell) => channelsSaid(cell, locale))} locale={locale} />}
        {quorum && <RuleChange of={both(quorum, (rules) => quorumSaid(rules, locale))} locale={locale} />}
        {quorum && <Needed quorum={quorum} locale={locale} />}
        {timed && <TimedEffects timed={timed} editing={editing} locale={locale} />}
        <p className="mt-3 max-w-measure text-sm text-ink-2">{t("effects.announced")}</p>
      </Sheet>
    </section>
  );
}

function both<V>({ before, after }: Change<V>, say: (value: V) => RuleSaid): Change<RuleSaid> {
  return { before: say(before), after: say(after) };
}

function RuleChange({ of: { before, after }, locale }: { of: Change<RuleSaid>; locale: Locale }) {
  const t = translator(locale, "charter");
  const words = ({ rule, basis }: RuleSaid) => (basis ? `${rule} (${basis})` : rule);
  return (
    <dl className="grid gap-2">
      <div>
        <dt className="text-sm text-ink-2">{t("effects.now")}</dt>
        <dd>{words(before)}</dd>
      </div>
      <div>
        <dt className="text-sm text-ink-2">{t("effects.then")}</dt>
        <dd className="font-semibold">{words(after)}</dd>
      </div>
    </dl>
  );
}

function Needed({ quorum, locale }: { quorum: NonNullable<Effects["quorum"]>; locale: Locale }) {
  const turnout = { entitled: SAMPLE_ENTITLED, present: null, women: null };
  const { need } = quorumOf(quorum.after.quorum, turnout);
  if (need === null) return null;
  const count = { entitled: formatNumber(SAMPLE_ENTITLED), need: formatNumber(need) };
  return <p className="mt-3">{translator(locale, "charter")("effects.needed", count)}</p>;
}

type TimedProps = { timed: NonNullable<Effects["timed"]>; editing: CharterEditing; locale: Locale };
type Row = Shift & { id: string; name: string; when: string };

function TimedEffects({ timed, editing, locale }: TimedProps) {
  const t = translator(locale, "charter");
  const { ground, today } = editing;
  const zone = ground.timeZone;
  const inWords = (on: string) => dayInSentence(on, today, locale);
  const { sample, meetings, earliest, also } = timed;
  const rows: Row[] = [
    { ...sample, id: "sample", name: t("effects.sample"), when: shortDateTime(sample.startsAt, zone) },
    ...meetings.map(({ meeting: { id, title, startsAt }, ...shift }) => ({
      ...{ ...shift, id, name: pick(title, locale), when: shortDateTime(startsAt, zone) },
    })),
  ];
  return (
    <>
      <div className="mt-4">
        <Table
          caption={t("effects.lastDays")}
          columns={columnsOf({ today, zone, locale })}
          rows={rows}
          rowKey={({ id }) => id}
        />
      </div>
      {meetings.length === 0 && <p className="mt-2 text-sm text-ink-2">{t("effects.noMeetings")}</p>}
      {earliest && (
        <p className="mt-3">
          {earliest.before === earliest.after
            ? t("effects.sameEarliest", { day: inWords(earliest.after) })
            : t("effects.earliest", {
                before: inWords(earliest.before),
                after: inWords(earliest.after),
              })}
        </p>
      )}
      {also.length > 0 && (
        <p className="mt-2 text-sm">
          {t("effects.also", { duties: also.map((duty) => `«${dutyWords(duty, locale)}»`).join(", ") })}
        </p>
      )}
    </>
  );
}

function columnsOf({ today, zone, locale }: { today: string; zone: string; locale: Locale }): Column<Row>[] {
  const t = translator(locale, "charter");
  const day = (due: Due | null) => (due ? lastMoment(due, { today, zone, locale }) : t("effects.none"));
  const same = ({ before, after }: Shift) => day(before) === day(after);
  return [
    {
      ...{ id: "meeting", head: t("effects.meeting"), rowHeader: true },
      cell: ({ name, when }) => (
        <>
          {name}
          <span className="block font-normal text-ink-2">{when}</span>
        </>
      ),
    },
    { id: "before", head: t("effects.now"), cell: ({ before }) => day(before) },
    {
      ...{ id: "after", head: t("effects.then") },
      cell: (row) => (
        <>
          <span className={same(row) ? "" : "font-semibold"}>{same(row) ? t("effects.same") : day(row.after)}</span>
          {row.after && row.after.on < today && <span className="block text-missed">{t("effects.past")}</span>}
        </>
      ),
    },
  ];
}

function lastMoment({ on, at }: Due, { today, zone, locale }: { today: string; zone: string; locale: Locale }): string {
  return at ? shortDateTime(at, zone) : dayInWords(on, today, locale);
}
