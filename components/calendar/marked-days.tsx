import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { withdrawCalendarDay } from "@/lib/calendar/actions";
import type { MarkedDayRow } from "@/lib/calendar/marked-day";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDate, weekdayDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

type MarkedDaysProps = { locale: Locale; year: number; days: MarkedDayRow[]; mayChange: boolean };

/** The marked days of a year as a list, those withdrawn among them. */
export function MarkedDays({ locale, year, days, mayChange }: MarkedDaysProps) {
  const t = translator(locale, "calendar");
  if (days.length === 0) return <EmptyState title={t("emptyTitle", { year })}>{t("emptyText")}</EmptyState>;
  const columns: Column<MarkedDayRow>[] = [
    { id: "day", head: t("day"), rowHeader: true, cell: (day) => weekdayDate(day.on, locale) },
    { id: "name", head: t("name"), cell: (day) => pick(day.name, locale) },
    { id: "kind", head: t("kindLabel"), cell: (day) => t(`kind.${day.kind}`) },
    { id: "status", head: t("statusLabel"), cell: (day) => statusWords(day, t) },
  ];
  const table = (
    <Table
      caption={t("marks", { year })}
      rows={days}
      rowKey={(day) => day.id}
      columns={
        mayChange ? [...columns, { id: "act", head: t("act"), cell: (day) => <Withdraw day={day} t={t} /> }] : columns
      }
    />
  );
  if (!mayChange) return table;
  return (
    <Form action={withdrawCalendarDay} id="withdraw" quiet>
      {table}
    </Form>
  );
}

function statusWords({ status, validTo }: MarkedDayRow, t: Translate): string {
  return validTo ? t("withdrawnSince", { to: shortDate(validTo) }) : t(`status.${status}`);
}

/** One of the buttons of the form around the table: it names its day. */
function Withdraw({ day, t }: { day: MarkedDayRow; t: Translate }) {
  if (day.validTo) return null;
  const label = t("withdrawDay", { day: shortDate(day.on) });
  return (
    <SubmitButton name="id" value={day.id} variant="quiet" small className="-my-2.5 -ml-3" aria-label={label}>
      {t("withdraw")}
    </SubmitButton>
  );
}
