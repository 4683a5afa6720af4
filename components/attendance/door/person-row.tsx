import { Icon } from "@/components/ui/icon";
import { pick } from "@/lib/platform/i18n/bilingual";
import { clockIn } from "@/lib/platform/i18n/phone-dates";
import type { DoorPerson, DoorScene } from "./door-view";
import { onPress } from "./press";
import type { Spoken } from "./words";

type PersonRowProps = Spoken &
  DoorScene & {
    person: DoorPerson;
    /** Enter is for this one. */
    active?: boolean;
    onCame: (person: DoorPerson) => void;
    /** Absent: it is only told that they are here. */
    onTakeBack?: (person: DoorPerson) => void;
  };

/** One person: a tap anywhere on the row of who has not come yet says that they came. */
export function PersonRow(props: PersonRowProps) {
  const { t, person, meeting, active, onCame, onTakeBack } = props;
  const { name, presence } = person;
  const edge = active ? "outline-3 -outline-offset-3 outline-action" : "";
  if (!presence)
    return (
      <li className={`border-line border-b ${edge}`} data-person={person.personId}>
        <button
          type="button"
          {...onPress(() => onCame(person))}
          className="flex min-h-row w-full flex-wrap items-center gap-x-3 gap-y-1 px-page py-2 text-left"
        >
          <Who {...props} />
          <span className="inline-flex min-h-tap shrink-0 items-center gap-1.5 rounded-cut border-2 border-action bg-card px-3 font-semibold text-action">
            <Icon name="plus" className="size-4" />
            {t("names.came")}
          </span>
        </button>
      </li>
    );
  return (
    <li
      className={`flex min-h-row flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-met-tint px-page py-2 ${edge}`}
      data-person={person.personId}
    >
      <Who {...props} />
      {onTakeBack && (
        <button
          type="button"
          aria-label={t("names.takeBackOf", { name })}
          {...onPress(() => onTakeBack(person))}
          className="inline-flex min-h-tap shrink-0 items-center px-2 font-semibold text-action underline underline-offset-4"
        >
          {t("names.takeBack")}
        </button>
      )}
      <span className="-mt-1 flex basis-full items-start gap-1.5 font-semibold text-met text-sm leading-snug">
        <Icon name="met" className="mt-0.5 size-4" />
        {t(`names.cameAt.${presence.by}`, { time: clockIn(presence.at, meeting.zone) })}
      </span>
    </li>
  );
}

function Who({ t, locale, person, meeting }: PersonRowProps) {
  const { name } = person;
  const village = meeting.villages.find(({ villageId }) => villageId === person.villageId)?.name;
  const traits = [
    pick(village, locale),
    person.ageBand === "unknown" ? "" : t(`ageBand.${person.ageBand}`),
    person.role === "resident" ? "" : t(`role.${person.role}`),
    person.personId ? "" : t("names.walkIn"),
  ];
  return (
    <span className="min-w-0 flex-1 basis-36">
      <span className="block font-semibold leading-snug">{name}</span>
      <span className="block text-ink-2 text-sm leading-snug">{traits.filter(Boolean).join(" · ")}</span>
    </span>
  );
}
