import { Section } from "@/components/ui/section";
import { StatusIcon, statusColour } from "@/components/ui/status";
import { dutyDetail, dutyRule, standingWords } from "@/lib/assemblies/duty-words";
import type { Duty } from "@/lib/notice-rules/cell";
import type { Finding } from "@/lib/notice-rules/finding";
import { translator } from "@/lib/platform/i18n/translate";
import type { AfterDeskProps } from "./after-desk";

/** Where on this screen, or on the minutes' page, a duty is done. */
const PLACE: Partial<Record<Duty, string>> = {
  "sign-minutes": "minutes#signatures",
  "tell-results": "after#results",
  "send-decisions": "after#send",
  "receive-reply": "after#dispatches",
  "tell-reply": "after#dispatches",
};

/** The duties after the meeting with their clocks. */
export function AfterDuties({ after, locale }: AfterDeskProps) {
  const t = translator(locale, "decisions");
  const { view, findings, today } = after.overview;
  const duties = findings.filter(({ side }) => side === "after");
  const names = translator(locale, "assemblies");
  const to = { locale, today, zone: view.municipality.timeZone };
  return (
    <Section title={t("duties.title")} className="mt-0">
      {duties.length === 0 && <p className="text-ink-2">{t("duties.none")}</p>}
      <ul className="border-b border-line">
        {duties.map((finding) => (
          <li
            key={keyOf(finding)}
            className="grid grid-cols-[1.5rem_1fr] gap-x-3 border-t border-line py-3 sm:grid-cols-[1.5rem_1fr_18rem]"
          >
            <StatusIcon kind={finding.verdict} />
            <div className="min-w-0">
              <a
                href={`/${locale}/assemblies/${view.id}/${PLACE[finding.duty] ?? "after"}`}
                className="font-semibold text-action underline underline-offset-4"
              >
                {names(`duty.${finding.duty}`)}
              </a>
              <p className="text-sm text-ink-2">{dutyDetail(finding, view, locale)}</p>
              <p className="text-xs text-ink-2">{dutyRule(finding, locale)}</p>
            </div>
            <p className={`text-sm font-semibold max-sm:col-start-2 ${statusColour(finding.verdict)}`}>
              {standingWords(finding, to)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function keyOf({ duty, version, sending }: Finding): string {
  return [duty, version, sending].filter(Boolean).join("-");
}
