import { DefinitionRow, DefinitionRows } from "@/components/ui/definition";
import type { MeetingRecord } from "@/lib/minutes/meeting-record";
import { pick } from "@/lib/platform/i18n/bilingual";
import { longDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";

type RecordFactsProps = { section: string; record: MeetingRecord; locale: Locale };

/** What the record knows of the opening or the closing. */
export function RecordFacts({ section, record, locale }: RecordFactsProps) {
  const t = translator(locale, "minutes");
  const count = (value: number | null) => (value === null ? t("record.unknown") : formatNumber(value));
  const moment = (at: string | null) => (at ? longDateTime(at, record.timeZone, locale) : t("record.unknown"));
  if (section === "closing") {
    return (
      <DefinitionRows>
        <DefinitionRow term={t("hall.ended")}>{moment(record.endedAt)}</DefinitionRow>
      </DefinitionRows>
    );
  }
  const { counted, named } = record.attendance;
  return (
    <DefinitionRows>
      <DefinitionRow term={t("hall.started")}>{moment(record.startedAt)}</DefinitionRow>
      <DefinitionRow term={t("record.place")}>{pick(record.place.name, locale) || t("record.unknown")}</DefinitionRow>
      <DefinitionRow term={t("hall.chair")}>{record.chair ?? t("record.unknown")}</DefinitionRow>
      <DefinitionRow term={t("hall.secretary")}>{record.secretary ?? t("record.unknown")}</DefinitionRow>
      <DefinitionRow term={t("record.total")}>{count(counted.total)}</DefinitionRow>
      <DefinitionRow term={t("record.women")}>{count(counted.women)}</DefinitionRow>
      <DefinitionRow term={t("record.men")}>{count(counted.men)}</DefinitionRow>
      <DefinitionRow term={t("record.youth")}>{count(counted.youth)}</DefinitionRow>
      <DefinitionRow term={t("record.named")}>{count(named)}</DefinitionRow>
    </DefinitionRows>
  );
}
