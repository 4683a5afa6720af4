import { Button, TextLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Status } from "@/components/ui/status";
import { Table } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { uiWords } from "@/components/ui/words";
import type { AccountView } from "@/lib/accounts/account-view";
import { placeWords, roleWords } from "@/lib/accounts/role-words";
import type { AccountFilter } from "@/lib/accounts/schema";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Contact } from "./contact";

type PeopleListProps = { locale: Locale; filter: AccountFilter; rows: AccountView[]; total: number; pages: number };

/** People with an account and what they may do; the search stands in the address and needs no JavaScript. */
export function PeopleList({ locale, filter, rows, total, pages }: PeopleListProps) {
  const t = translator(locale, "accounts");
  const path = `/${locale}/settings/accounts`;
  return (
    <>
      <search>
        <form action={path} className="mb-6 flex flex-wrap items-end gap-4">
          <TextInput name="q" label={t("people.search")} type="search" width="medium" value={filter.q} />
          <Button type="submit" variant="secondary">
            {t("people.find")}
          </Button>
        </form>
      </search>
      {rows.length === 0 ? (
        <EmptyState title={t("people.emptyTitle")}>{t("people.emptyText")}</EmptyState>
      ) : (
        <>
          <p className="mb-3 text-sm text-ink-2">{t("people.found", { count: total })}</p>
          <Table
            caption={t("people.tabPeople")}
            hideCaption
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "name",
                head: t("people.name"),
                rowHeader: true,
                cell: (row) => <Name row={row} locale={locale} />,
              },
              { id: "contact", head: t("people.contact"), cell: (row) => <Contact {...row} /> },
              { id: "roles", head: t("people.roles"), cell: (row) => <Roles row={row} locale={locale} /> },
            ]}
          />
          <Pagination
            page={filter.page}
            pages={pages}
            href={(page) => `${path}?${new URLSearchParams({ q: filter.q, page: String(page) })}`}
            words={uiWords(locale).pagination}
          />
        </>
      )}
    </>
  );
}

function Name({ row, locale }: { row: AccountView; locale: Locale }) {
  return (
    <>
      <TextLink href={`/${locale}/settings/accounts/${row.id}`}>{row.name}</TextLink>
      {row.disabledAt && <Status kind="missed" word={translator(locale, "accounts")("people.disabled")} />}
    </>
  );
}

function Roles({ row, locale }: { row: AccountView; locale: Locale }) {
  if (row.grants.length === 0) return translator(locale, "accounts")("people.noRoles");
  return (
    <ul className="grid gap-1">
      {row.grants.map(({ id, role, place }) => (
        <li key={id}>
          <span className="font-semibold">{roleWords(locale, role)}</span>
          <span className="block text-ink-2">{placeWords(locale, place)}</span>
        </li>
      ))}
    </ul>
  );
}
