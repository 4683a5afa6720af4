import { personWords } from "@/components/rosters/person-words";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/components/ui/use-form";
import { type Attendance, type Presence, presenceOf } from "@/lib/attendance/fold";
import { mergePresences, sayApart, undoApart, undoMerge } from "@/lib/attendance/merging/actions";
import type { Apart } from "@/lib/attendance/same-walk-ins";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { clockTime, shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

type SamePersonsProps = {
  assemblyId: string;
  attendance: Attendance;
  villages: { id: string; name: Bilingual }[];
  zone: string;
  mayDecide: boolean;
  locale: Locale;
};

/** Walk-ins that may be one person, each group with one button; and those that were merged, with the way back. */
export function SamePersons(props: SamePersonsProps) {
  const { attendance, locale } = props;
  const t = translator(locale, "attendance");
  const groups = attendance.sameWalkIns.map((keys) => keys.flatMap((key) => attendance.byPerson.get(key) ?? []));
  const merged = [...attendance.byPerson.values()].filter(({ sources }) => sources.length > 1);
  const different = attendance.apart
    .map((said) => ({ said, persons: said.keys.flatMap((key) => presenceOf(attendance, key) ?? []) }))
    .filter(({ persons }) => persons.length > 1);
  if (groups.length + merged.length + different.length === 0) return null;
  return (
    <Section id="same" title={t("same.title")}>
      {groups.length > 0 && <p className="mb-3 max-w-measure text-ink-2">{t("same.lead")}</p>}
      <ul className="border-b border-line empty:hidden">
        {groups.map((group) => (
          <Group key={group[0]?.key} group={group} {...props} />
        ))}
      </ul>
      {merged.length > 0 && <h3 className="mt-6 mb-2 font-semibold">{t("same.merged")}</h3>}
      <ul className="border-b border-line empty:hidden">
        {merged.map((presence) => (
          <Merged key={presence.key} presence={presence} {...props} />
        ))}
      </ul>
      {different.length > 0 && <h3 className="mt-6 mb-2 font-semibold">{t("same.apartTitle")}</h3>}
      <ul className="border-b border-line empty:hidden">
        {different.map(({ said, persons }) => (
          <Different key={said.id} {...{ said, persons }} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function Group({ group, assemblyId, villages, zone, mayDecide, locale }: SamePersonsProps & { group: Presence[] }) {
  const t = translator(locale, "attendance");
  const [first] = group;
  if (!first) return null;
  const name = nameOf(first, t);
  const village = villages.find(({ id }) => id === first.villageId)?.name ?? null;
  const times = group.map(({ at }) => clockTime(at, zone)).join(", ");
  return (
    <li className={ROW}>
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-2">{personWords(first, village, locale)}</p>
        <p className="text-sm text-ink-2">{t("same.written", { count: group.length, times })}</p>
      </div>
      {mayDecide && (
        <div className="flex flex-wrap gap-3">
          <Decision action={mergePresences} word={t("same.merge")} {...{ assemblyId, group, name }} />
          <Decision
            action={sayApart}
            word={t("same.apart", { count: group.length })}
            {...{ assemblyId, group, name }}
          />
        </div>
      )}
    </li>
  );
}

type DecisionProps = { action: FormAction; word: string; name: string; assemblyId: string; group: Presence[] };

function Decision({ action, word, name, assemblyId, group }: DecisionProps) {
  return (
    <Form quiet action={action} className="flex">
      <Hidden name="assemblyId" value={assemblyId} />
      {group.map(({ key }) => (
        <input key={key} type="hidden" name="keys[]" value={key} />
      ))}
      <SubmitButton variant="secondary" aria-label={`${word}: ${name}`}>
        {word}
      </SubmitButton>
    </Form>
  );
}

type DifferentProps = SamePersonsProps & { said: Apart; persons: Presence[] };

function Different({ said, persons, assemblyId, zone, mayDecide, locale }: DifferentProps) {
  const t = translator(locale, "attendance");
  const [first] = persons;
  const name = first ? nameOf(first, t) : "";
  const times = persons.map(({ at }) => clockTime(at, zone)).join(", ");
  return (
    <li className={ROW}>
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-2">
          {t("same.apartNote", { times, name: said.byName, time: shortDateTime(said.at, zone) })}
        </p>
      </div>
      {mayDecide && (
        <Form quiet action={undoApart} className="flex">
          <Hidden name="assemblyId" value={assemblyId} />
          <Hidden name="apartId" value={said.id} />
          <SubmitButton variant="quiet" small aria-label={`${t("same.undoApart")}: ${name}`}>
            {t("same.undoApart")}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}

function Merged({ presence, assemblyId, zone, mayDecide, locale }: SamePersonsProps & { presence: Presence }) {
  const t = translator(locale, "attendance");
  const name = nameOf(presence, t);
  const times = presence.sources.map(({ at }) => clockTime(at, zone)).join(", ");
  const others = presence.sources.filter(({ key }) => key !== presence.key);
  return (
    <li className={ROW}>
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-2">{t("same.mergedNote", { times })}</p>
      </div>
      {mayDecide &&
        others.map((other) => (
          <Form key={other.key} quiet action={undoMerge} className="flex">
            <Hidden name="assemblyId" value={assemblyId} />
            <Hidden name="key" value={other.key} />
            <SubmitButton variant="quiet" small aria-label={`${t("same.undo")}: ${nameOf(other, t)}`}>
              {t("same.undo")}
            </SubmitButton>
          </Form>
        ))}
    </li>
  );
}

const ROW = "flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2";

function nameOf({ personId, newPerson }: Presence, t: Translate): string {
  return newPerson?.name ?? (personId ? t("same.ofRegister") : t("same.forgotten"));
}
