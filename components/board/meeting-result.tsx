import type { MeetingPage } from "@/lib/board/meeting-page";
import { timeRange } from "@/lib/platform/i18n/date-ranges";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { AttendanceCounts } from "./attendance-counts";
import { DispatchList } from "./dispatch-list";
import { OutcomeList } from "./outcome-list";
import { Part } from "./part";
import { Wording } from "./wording";

/** What came of the meeting: who came, what was decided, where it went. Only from published minutes. */
export function MeetingResult({ page, locale }: { page: MeetingPage; locale: Locale }) {
  const t = translator(locale, "board");
  const { result, dispatches } = page;
  if (!result) return null;
  const { protocol } = result;
  const { attendance, items, errata } = protocol;
  return (
    <>
      <Part
        title={t("result.title")}
        id="result"
        aside={timeRange(protocol.startedAt, protocol.endedAt, protocol.timeZone, locale)}
      >
        <AttendanceCounts attendance={attendance} locale={locale} />
      </Part>
      <Part title={t("result.decisions")}>
        <OutcomeList items={items} locale={locale} />
      </Part>
      {errata.length > 0 && (
        <Part title={t("result.errata")}>
          <ol>
            {errata.map(({ number, text, on }) => (
              <li key={number}>
                {number}. <Wording text={text} locale={locale} /> ({shortDate(on)})
              </li>
            ))}
          </ol>
        </Part>
      )}
      {dispatches.length > 0 && (
        <Part title={t("reply.title")}>
          <DispatchList dispatches={dispatches} locale={locale} />
        </Part>
      )}
    </>
  );
}
