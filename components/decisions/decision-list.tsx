import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { decisionNumber } from "@/lib/decisions/decision-number";
import { pick } from "@/lib/platform/i18n/bilingual";
import { shortDate } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import type { AfterDeskProps } from "./after-desk";
import { sentWords } from "./sent-words";

/** What was decided: number, text, who does it and by when, and where it was sent. */
export function DecisionList({ after, locale }: AfterDeskProps) {
  const t = translator(locale, "decisions");
  const { dispatches } = after.overview.view;
  return (
    <Section id="decisions" title={t("list.title")} aside={String(after.decisions.length)}>
      {after.decisions.length === 0 && <p className="text-ink-2">{t("list.none")}</p>}
      {after.decisions.length > 0 && (
        <Table
          caption={t("list.title")}
          hideCaption
          rows={after.decisions}
          rowKey={({ id }) => id}
          columns={[
            { id: "number", head: "№", cell: decisionNumber, rowHeader: true },
            {
              id: "text",
              head: t("list.text"),
              cell: ({ text }) => <span className="whitespace-pre-line">{pick(text, locale)}</span>,
            },
            { id: "owner", head: t("owner"), cell: ({ owner }) => owner ?? "—" },
            { id: "due", head: t("dueOn"), cell: ({ dueOn }) => (dueOn ? shortDate(dueOn) : "—") },
            { id: "sent", head: t("list.sent"), cell: ({ id }) => sentWords(id, dispatches, locale) },
          ]}
        />
      )}
    </Section>
  );
}
