import { GetForm } from "@/components/assemblies/get-form";
import { Button, TextLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { type Column, Table } from "@/components/ui/table";
import { uiWords } from "@/components/ui/words";
import type { Planner, PlanningGround } from "@/lib/assemblies/planning-ground";
import type { PlaceView } from "@/lib/places/place-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import { AddPlaceForm, EditPlaceForm } from "./place-forms";

type PlaceRegisterProps = { planners: Planner[]; ground: PlanningGround; editing?: string; locale: Locale };

/** The halls, clubs and yards of a municipality. */
export function PlaceRegister({ planners, ground, editing, locale }: PlaceRegisterProps) {
  const t = translator(locale, "places");
  const edited = ground.places.find(({ id }) => id === editing);
  const here = `/${locale}/settings/places`;
  return (
    <>
      <PageHeader
        title={t("title")}
        over={pick(ground.municipality.name, locale)}
        breadcrumb={[{ href: `/${locale}/settings`, label: translator(locale, "shell")("settings.title") }]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      >
        <p className="max-w-measure">{t("lead")}</p>
      </PageHeader>
      {planners.length > 1 && (
        <GetForm action={here} className="mb-6 max-w-form" button={<Button type="submit">{t("show")}</Button>}>
          <Select
            name="municipality"
            label={t("municipality")}
            options={planners.map(({ id, name }) => ({ value: id, label: pick(name, locale) }))}
            value={ground.municipality.id}
          />
        </GetForm>
      )}
      {edited && <EditPlaceForm key={edited.id} place={edited} ground={ground} locale={locale} />}
      {ground.places.length === 0 ? (
        <EmptyState title={t("list.emptyTitle")}>{t("list.emptyText")}</EmptyState>
      ) : (
        <Table
          caption={t("title")}
          hideCaption
          columns={columnsOf(ground, locale, t)}
          rows={ground.places}
          rowKey={({ id }) => id}
        />
      )}
      {!edited && <AddPlaceForm ground={ground} locale={locale} />}
    </>
  );
}

function columnsOf({ municipality, villages }: PlanningGround, locale: Locale, t: Translate): Column<PlaceView>[] {
  const villageOf = ({ villageId }: PlaceView) => villages.find(({ id }) => id === villageId);
  return [
    { ...{ id: "name", head: t("list.name"), rowHeader: true }, cell: ({ name }) => pick(name, locale) },
    { ...{ id: "village", head: t("list.village") }, cell: (place) => pick(villageOf(place)?.name, locale) || "–" },
    { ...{ id: "address", head: t("list.address") }, cell: ({ address }) => pick(address, locale) || "–" },
    {
      ...{ id: "capacity", head: t("list.capacity"), numeric: true },
      cell: ({ capacity }) =>
        capacity === null ? <span className="text-ink-2">{t("list.unknown")}</span> : formatNumber(capacity),
    },
    {
      ...{ id: "edit", head: t("list.actions") },
      cell: ({ id, name }) => (
        <TextLink
          href={`/${locale}/settings/places?municipality=${municipality.id}&edit=${id}`}
          aria-label={t("list.editLabel", { name: pick(name, locale) })}
        >
          {t("list.edit")}
        </TextLink>
      ),
    },
  ];
}
