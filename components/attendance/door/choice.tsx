import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Door } from "@/lib/attendance/phone/door";
import { pick } from "@/lib/platform/i18n/bilingual";
import { clockIn, dayMonthIn } from "@/lib/platform/i18n/phone-dates";
import { PlainScreen } from "./plain-screen";
import type { Spoken } from "./words";

type ChoiceProps = Spoken & { doors: Door[]; onOpen: (door: Door) => void };

/** Several meetings on one phone, or none yet. */
export function Choice(props: ChoiceProps) {
  const { t, locale, doors } = props;
  if (doors.length > 0)
    return (
      <PlainScreen {...props} title={t("choice.title")}>
        <ul className="grid gap-2">
          {doors.map((door) => (
            <li key={door.meetingId}>
              <MeetingButton {...props} door={door} />
            </li>
          ))}
        </ul>
      </PlainScreen>
    );
  return (
    <PlainScreen {...props} title={t("title")}>
      <p className="font-semibold">{t("choice.none")}</p>
      <ul className="grid list-disc gap-2 pl-5">
        <li>{t("choice.borrowed")}</li>
        <li>{t("choice.member")}</li>
      </ul>
      <LinkButton href={`/${locale}/sign-in`} variant="secondary" className="min-h-press!">
        {t("pair.signIn")}
      </LinkButton>
      <p>
        <a
          href={`/${locale}/door/offline`}
          className="inline-flex min-h-tap items-center font-semibold text-action underline underline-offset-4"
        >
          {t("offline.title")}
        </a>
      </p>
    </PlainScreen>
  );
}

function MeetingButton({ t, locale, door, onOpen }: ChoiceProps & { door: Door }) {
  const { meeting, borrowed, access } = door.state();
  const when = meeting
    ? `${dayMonthIn(meeting.startsAt, meeting.zone, locale)}, ${clockIn(meeting.startsAt, meeting.zone)} · `
    : "";
  return (
    <button
      type="button"
      onClick={() => onOpen(door)}
      className="flex min-h-row w-full items-center gap-3 rounded-cut border-2 border-action bg-card px-page py-2 text-left text-action"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-semibold leading-snug">{pick(meeting?.title, locale) || t("title")}</span>
        <span className="block text-ink-2 text-sm leading-snug">
          {when}
          {access === "open" ? t(borrowed ? "choice.isBorrowed" : "choice.isOwn") : t(`closed.${access}.title`)}
        </span>
      </span>
      <Icon name="right" className="size-5" />
    </button>
  );
}
