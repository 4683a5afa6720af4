import { personWords } from "@/components/rosters/person-words";
import { Button, LinkButton, TextLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Callout } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { uiWords } from "@/components/ui/words";
import { showPhone } from "@/lib/accounts/phone";
import { eraseOutdated } from "@/lib/people/actions";
import { registerAddress } from "@/lib/people/register-address";
import type { RegisterPage } from "@/lib/people/register-page";
import type { PersonFilter } from "@/lib/people/schema";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";

type RegisterListProps = { found: RegisterPage; filter: PersonFilter; locale: Locale };

const PER_PAGE = 50;

/** The persons a municipality knows: searched by folded name, a page at a time. */
export function RegisterList(props: RegisterListProps) {
  const { found, filter, locale } = props;
  const t = translator(locale, "people");
  const { register, page } = found;
  const pages = Math.max(1, Math.ceil(page.total / PER_PAGE));
  const isAsked = Boolean(filter.q || filter.village || filter.outdated);
  const add = <LinkButton href={`/${locale}/people/new?municipality=${register.id}`}>{t("add")}</LinkButton>;
  return (
    <>
      <PageHeader title={t("title")} over={pick(register.name, locale)} aside={add}>
        <p className="max-w-measure text-ink-2">{t("lead")}</p>
      </PageHeader>
      <Outdated {...props} />
      <Search {...props} />
      {page.rows.length === 0 && (
        <EmptyState title={isAsked ? t("nobodyFound") : t("emptyTitle")}>
          {isAsked ? t("nobodyFoundText") : t("emptyText")}
        </EmptyState>
      )}
      <ul className={page.rows.length > 0 ? "border-b border-line" : ""}>
        {page.rows.map((person) => {
          const village = register.villages.find(({ id }) => id === person.villageId)?.name ?? null;
          return (
            <li key={person.id} className="flex flex-wrap justify-between gap-x-6 border-t border-line py-2">
              <div className="min-w-0">
                <TextLink href={`/${locale}/people/${person.id}`} className="font-semibold">
                  {person.name}
                </TextLink>
                <p className="text-sm text-ink-2">{personWords(person, village, locale)}</p>
              </div>
              {person.phone && <p className="tabular text-sm">{showPhone(person.phone)}</p>}
            </li>
          );
        })}
      </ul>
      <Pagination
        page={filter.page}
        pages={pages}
        href={(to) => registerAddress(locale, register.id, { ...filter, page: to })}
        words={uiWords(locale).pagination}
      />
    </>
  );
}

function Search({ found, filter, locale }: RegisterListProps) {
  const t = translator(locale, "people");
  const { register, registers, page } = found;
  const villages = register.villages.map(({ id, name }) => ({ value: id, label: pick(name, locale) }));
  return (
    <form method="get" className="no-print mb-4 flex flex-wrap items-end gap-3">
      {registers.length > 1 ? (
        <Select
          name="municipality"
          label={t("municipality")}
          options={registers.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
          value={register.id}
        />
      ) : (
        <input type="hidden" name="municipality" value={register.id} />
      )}
      <TextInput name="q" label={t("search")} type="search" value={filter.q} width="medium" autoComplete="off" />
      {villages.length > 1 && (
        <Select name="village" label={t("village")} empty={t("anyVillage")} options={villages} value={filter.village} />
      )}
      <Button type="submit" variant="secondary">
        {t("find")}
      </Button>
      <p role="status" className="basis-full text-sm text-ink-2">
        {t("found", { count: page.total })}
      </p>
    </form>
  );
}

/** Persons whose time has come: to be looked at, and forgotten with one press. */
function Outdated({ found, filter, locale }: RegisterListProps) {
  const t = translator(locale, "people");
  const { register, page } = found;
  if (page.outdated === 0) return null;
  const shown = registerAddress(locale, register.id, { ...filter, q: "", village: "", outdated: "1", page: 1 });
  return (
    <Callout tone="soon" title={t("outdated.title", { count: page.outdated })} className="mb-6 max-w-form">
      <p>{t("outdated.text")}</p>
      <div className="mt-2 flex flex-wrap items-center gap-4">
        <TextLink href={shown}>{t("outdated.show", { count: formatNumber(page.outdated) })}</TextLink>
        <Form quiet action={eraseOutdated} id="erase-outdated">
          <Hidden name="municipalityId" value={register.id} />
          <SubmitButton variant="secondary" small>
            {t("outdated.erase")}
          </SubmitButton>
        </Form>
      </div>
    </Callout>
  );
}
