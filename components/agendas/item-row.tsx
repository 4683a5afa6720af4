import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Icon } from "@/components/ui/icon";
import { ReorderButtons } from "@/components/ui/reorder";
import { SubmitButton } from "@/components/ui/submit-button";
import { moveItem, removeItem } from "@/lib/agendas/actions";
import { agendaWithDocuments } from "@/lib/agendas/documents/desk-address";
import type { AgendaItemView } from "@/lib/assemblies/assembly-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";
import { ItemDocuments } from "./item-documents";

type ItemRowProps = {
  assemblyId: string;
  item: AgendaItemView;
  number: number;
  last: boolean;
  /** Words of the item; its documents; its place and its being there. */
  may: { edit: boolean; document: boolean; reshape: boolean };
  /** Its documents being worked on, in the place of their list. */
  desk?: ReactNode;
  locale: Locale;
};

/** One item: what it is, who presents it, how long; its buttons. */
export function ItemRow({ assemblyId, item, number, last, may, desk, locale }: ItemRowProps) {
  const t = translator(locale, "agendas");
  const title = pick(item.title, locale);
  const facts = [
    t(`itemKind.${item.kind}`),
    t("item.minutes", { minutes: item.minutes }),
    item.presenter && t("item.presenter", { name: item.presenter }),
  ].filter(Boolean);
  return (
    <li
      data-drag-item={may.reshape ? item.id : undefined}
      className="grid grid-cols-[2rem_1fr] gap-x-3 border-t border-line py-4 sm:grid-cols-[2rem_1fr_auto] data-[drop=after]:shadow-[0_3px_0_var(--color-action)] data-[drop=before]:shadow-[0_-3px_0_var(--color-action)]"
    >
      <div className="text-lg font-semibold text-ink-2">
        <span className="tabular">{number}.</span>
        {may.reshape && (
          <span
            draggable
            title={t("item.drag")}
            className="no-print -ml-1 hidden size-8 cursor-grab place-items-center pointer-fine:grid"
          >
            <Icon name="grip" />
          </span>
        )}
      </div>
      <div className="min-w-0">
        <p className="text-lg font-semibold">{title}</p>
        <OtherTitle item={item} locale={locale} shown={title} />
        <p className="text-sm text-ink-2">{facts.join(" · ")}</p>
        {item.carriedFromId && <p className="text-sm text-ink-2">{t("item.carried")}</p>}
        {item.addedInHallAt && <p className="text-sm text-ink-2">{t("item.addedInHall")}</p>}
        {item.draftDecision && (
          <Disclosure summary={t("item.draft")} className="text-sm">
            <p className="max-w-measure whitespace-pre-line">{pick(item.draftDecision, locale)}</p>
          </Disclosure>
        )}
        {!desk && <ItemDocuments assemblyId={assemblyId} documents={item.documents} locale={locale} />}
      </div>
      <div className="no-print col-start-2 flex flex-wrap items-center -ml-2 sm:ml-0 sm:gap-x-2 sm:col-start-3 sm:justify-end sm:self-start">
        {may.edit && (
          <TextLink
            href={`/${locale}/assemblies/${assemblyId}/agenda?edit=${item.id}#item-${item.id}`}
            aria-label={t("item.editLabel", { title })}
            className="inline-flex min-h-tap items-center px-2 text-sm font-semibold"
          >
            {t("item.edit")}
          </TextLink>
        )}
        {may.document && (
          <TextLink
            href={agendaWithDocuments(locale, { assemblyId, itemId: item.id })}
            className="inline-flex min-h-tap items-center px-2 text-sm font-semibold"
          >
            {t("documents.open", { count: item.documents.length })}
            <span className="sr-only">: {title}</span>
          </TextLink>
        )}
        {may.reshape && <RemoveButton id={item.id} title={title} t={t} />}
        {may.reshape && (
          <Form action={moveItem} id={`move-${item.id}`} quiet className="">
            <Hidden name="assemblyId" value={assemblyId} />
            <ReorderButtons
              id={item.id}
              labels={{ up: t("item.up", { title }), down: t("item.down", { title }) }}
              first={number === 1}
              last={last}
            />
          </Form>
        )}
      </div>
      {desk && (
        <div id={`documents-${item.id}`} className="col-span-full mt-4 scroll-mt-4">
          {desk}
        </div>
      )}
    </li>
  );
}

function OtherTitle({ item, locale, shown }: { item: AgendaItemView; locale: Locale; shown: string }) {
  const other = locale === "ky" ? "ru" : "ky";
  const text = item.title[other];
  return text && text !== shown ? (
    <p lang={other} className="text-sm text-ink-2">
      {text}
    </p>
  ) : null;
}

function RemoveButton({ id, title, t }: { id: string; title: string; t: Translate }) {
  return (
    <Form action={removeItem} id={`remove-${id}`} quiet className="">
      <Hidden name="itemId" value={id} />
      <SubmitButton variant="quiet" small aria-label={t("item.removeLabel", { title })}>
        {t("item.remove")}
      </SubmitButton>
    </Form>
  );
}
