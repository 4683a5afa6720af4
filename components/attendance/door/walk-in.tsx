import { useRef, useState } from "react";
import { controlLook } from "@/components/ui/control-look";
import { AGE_BANDS, type AgeBand, PERSON_ROLES, type PersonRole, type Sex } from "@/lib/people/person-traits";
import { pick } from "@/lib/platform/i18n/bilingual";
import { capital } from "@/lib/platform/i18n/first-letter";
import { ChoiceButtons } from "./choice-buttons";
import type { DoorPerson, DoorScene } from "./door-view";
import { PersonRow } from "./person-row";
import { settle } from "./place";
import { PlainScreen } from "./plain-screen";
import { WALK_IN_FORM } from "./save-walk-in";
import { useTyped } from "./typed";
import type { Spoken } from "./words";

/** As typed so far; "" is not chosen yet. */
export type WalkInTyped = { name: string; sex: Sex | ""; ageBand: AgeBand | ""; villageId: string; role: PersonRole };

type WalkInProps = Spoken &
  DoorScene & {
    /** Of the roster, those who may be the same as who is being typed. */
    alike: (name: string) => DoorPerson[];
    /** False when the phone could not write it down: what was typed stays. */
    onSave: (person: WalkInTyped) => Promise<boolean>;
    onCame: (person: DoorPerson) => void;
  };

const NOBODY: WalkInTyped = { name: "", sex: "", ageBand: "", villageId: "", role: "resident" };
const KNOWN_BANDS = AGE_BANDS.filter((band) => band !== "unknown");

/** Somebody came whom the list does not have: name, sex, age, village. What is not known is left open. */
export function WalkIn(props: WalkInProps) {
  const { t, locale, meeting, onSave, onCame } = props;
  const own = meeting.villages.filter(({ ofMeeting }) => ofMeeting);
  const [searched, setSearched] = useTyped("search", "");
  const start = { ...NOBODY, villageId: own.length === 1 ? (own[0]?.villageId ?? "") : "" };
  const [typed, setTyped] = useTyped<WalkInTyped | null>("walk-in", null);
  const [nameless, setNameless] = useState(false);
  const saving = useRef(false);
  const person = typed ?? { ...start, name: /\d/.test(searched) ? "" : named(searched) };
  const set = (more: Partial<WalkInTyped>) => setTyped({ ...person, ...more });
  const done = () => {
    setTyped(null);
    setSearched("");
    settle("names");
  };
  const save = async () => {
    if (!person.name.trim()) {
      document.getElementById("name")?.focus();
      return setNameless(true);
    }
    if (saving.current) return; // the second tap of an impatient thumb
    saving.current = true;
    const isKept = await onSave({ ...person, name: person.name.trim() });
    saving.current = false;
    if (isKept) done();
  };
  const isListed = (listed: DoorPerson) => {
    onCame(listed);
    done();
  };
  return (
    <PlainScreen {...props} title={t("walkIn.title")}>
      <form
        id={WALK_IN_FORM}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div>
          <label htmlFor="name" className="mb-1.5 block font-semibold">
            {t("walkIn.name")}
          </label>
          {nameless && !person.name.trim() && (
            <p id="name-error" className="mb-1 font-semibold text-missed">
              {t("walkIn.nameMissing")}
            </p>
          )}
          <input
            id="name"
            type="text"
            autoComplete="off"
            autoCapitalize="words"
            maxLength={200}
            value={person.name}
            aria-invalid={nameless && !person.name.trim() ? true : undefined}
            aria-describedby={nameless ? "name-error" : undefined}
            onInput={(event) => set({ name: event.currentTarget.value })}
            className={`${controlLook(nameless && !person.name.trim())} min-h-press! text-lg`}
          />
          <Alike {...props} onCame={isListed} people={person.name.trim().length > 2 ? props.alike(person.name) : []} />
        </div>
        <ChoiceButtons
          legend={t("walkIn.sex")}
          name="sex"
          options={(["female", "male"] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
          value={person.sex}
          onChoose={(sex) => set({ sex })}
        />
        <ChoiceButtons
          legend={t("walkIn.ageBand")}
          name="ageBand"
          short
          options={KNOWN_BANDS.map((value) => ({ value, label: t(`ageBand.${value}`) }))}
          value={person.ageBand}
          onChoose={(ageBand) => set({ ageBand })}
        />
        <ChoiceButtons
          legend={t("walkIn.village")}
          name="villageId"
          options={meeting.villages.map(({ villageId, name }) => ({ value: villageId, label: pick(name, locale) }))}
          value={person.villageId}
          onChoose={(villageId) => set({ villageId })}
        />
        <RoleField {...props} role={person.role} onRole={(role) => set({ role })} />
        <p className="text-ink-2 text-sm">{t("walkIn.unknown")}</p>
      </form>
    </PlainScreen>
  );
}

/** What was typed to find somebody, as a name is written. */
const named = (searched: string) => searched.split(" ").map(capital).join(" ");

/** Few come as anything but residents. */
function RoleField({ t, role, onRole }: Spoken & { role: PersonRole; onRole: (role: PersonRole) => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor="role" className="font-semibold">
        {t("walkIn.role")}
      </label>
      <select
        id="role"
        value={role}
        onChange={(event) => onRole(event.currentTarget.value as PersonRole)}
        className="min-h-tap min-w-0 flex-1 basis-40 rounded-cut border border-line-strong bg-card px-2 text-ink"
      >
        {PERSON_ROLES.map((each) => (
          <option key={each} value={each}>
            {t(`role.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Before a second person of that name is written down: perhaps it is this one. */
function Alike(props: WalkInProps & { people: DoorPerson[] }) {
  const { t, people } = props;
  return (
    <div role="status">
      {people.length > 0 && (
        <div className="mt-3 rounded-cut border-2 border-soon bg-soon-tint">
          <p className="px-page pt-2 font-semibold text-soon">{t("walkIn.alike")}</p>
          <ul>
            {people.map((person) => (
              <PersonRow key={person.key} {...props} person={person} onTakeBack={undefined} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
