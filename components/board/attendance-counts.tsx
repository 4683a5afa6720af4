import { type ShownCounts, shownCounts } from "@/lib/board/small-counts";
import type { ProtocolContent } from "@/lib/minutes/protocol-content";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";

type Group = keyof ShownCounts;

const GROUPS: Group[] = ["total", "women", "men", "youth"];

/** How many came, in groups no smaller than may be shown. A number nobody knows is not there. */
export function AttendanceCounts({
  attendance,
  locale,
}: {
  attendance: ProtocolContent["attendance"];
  locale: Locale;
}) {
  const t = translator(locale, "board");
  const counted = shownCounts(attendance.counted);
  const groups = GROUPS.filter((group) => counted[group] !== null);
  if (groups.length === 0) return <p>{t("result.countUnknown")}</p>;
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      {groups.map((group) => (
        <div key={group}>
          <dt className="text-sm text-ink-2">{t(`result.${group}`)}</dt>
          <dd className="tabular text-xl font-bold">{shown(counted[group], t("result.few"))}</dd>
        </div>
      ))}
    </dl>
  );
}

function shown(count: number | "few" | null, few: string): string {
  return typeof count === "number" ? formatNumber(count) : few;
}
