import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import { uiWords } from "@/components/ui/words";
import { clockTime } from "@/lib/platform/i18n/dates";
import { translator } from "@/lib/platform/i18n/translate";
import { rosterAddress } from "@/lib/rosters/roster-address";
import type { RosterRow } from "@/lib/rosters/roster-view";
import { personWords } from "./person-words";
import { CameButton, RemoveButton, TakeBackButton } from "./presence-buttons";
import { RegisterHits } from "./register-hits";
import type { RosterDeskProps } from "./roster-desk";
import { RosterSearch } from "./roster-search";

const PER_PAGE = 50;

/** The expected persons, a page at a time, each with one large button. */
export function RosterList(props: RosterDeskProps) {
  const { view, roster, filter, locale } = props;
  const t = translator(locale, "rosters");
  const pages = Math.max(1, Math.ceil(roster.total / PER_PAGE));
  return (
    <Section id="list" title={t("title")}>
      <RosterSearch filter={filter} locale={locale} />
      <ul className="border-b border-line">
        {roster.rows.map((row) => (
          <Line key={row.personId} row={row} {...props} />
        ))}
      </ul>
      {roster.rows.length === 0 && <Nobody {...props} />}
      <Pagination
        page={filter.page}
        pages={pages}
        href={(page) => rosterAddress(locale, view.id, { ...filter, page })}
        words={uiWords(locale).pagination}
      />
      {roster.hits.length > 0 && <RegisterHits {...props} />}
    </Section>
  );
}

function Line({ row, view, may, locale }: RosterDeskProps & { row: RosterRow }) {
  const t = translator(locale, "rosters");
  const name = row.name || t("forgotten");
  const at = { assemblyId: view.id, name, locale };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2">
      <div className="min-w-0">
        <p className={row.name ? "font-semibold" : "text-ink-2"}>{name}</p>
        <p className="text-sm text-ink-2">{personWords(row, row.village, locale)}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {row.at && <Status kind="met" word={t("cameAt", { time: clockTime(row.at, view.municipality.timeZone) })} />}
        {row.at && may.register && <TakeBackButton {...at} personKey={`person:${row.personId}`} />}
        {!row.at && may.keep && <RemoveButton {...at} personId={row.personId} />}
        {!row.at && may.register && row.name && <CameButton {...at} personId={row.personId} />}
      </div>
    </li>
  );
}

function Nobody({ roster, filter, locale }: RosterDeskProps) {
  const t = translator(locale, "rosters");
  const isEmpty = roster.expected === 0;
  if (!isEmpty) return <p className="py-3 text-ink-2">{filter.q ? t("nobodyFound") : t("nobodyShown")}</p>;
  return <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>;
}
