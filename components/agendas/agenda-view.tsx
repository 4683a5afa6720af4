import { LinkButton } from "@/components/ui/button";
import { DragList } from "@/components/ui/drag-list";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Meter } from "@/components/ui/meter";
import { Callout } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { restoreItem } from "@/lib/agendas/actions";
import { agendaLength } from "@/lib/agendas/agenda-length";
import { agendaLock, isPlanned, itemLock } from "@/lib/agendas/agenda-lock";
import type { LeftOver } from "@/lib/agendas/left-over";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { durationWords } from "@/lib/platform/i18n/relative-dates";
import { translator } from "@/lib/platform/i18n/translate";
import { AddItem } from "./add-item";
import { type DocumentsAsked, DocumentsDesk } from "./documents-desk";
import { EditItem } from "./edit-item";
import { ItemRow } from "./item-row";
import { LeftOverItems } from "./left-over";
import { TemplateOffer } from "./template-offer";

type AgendaViewProps = {
  view: AssemblyView;
  leftOver: LeftOver[];
  /** An item that was just taken off, to be put back. */
  removed: { id: string; title: Bilingual } | null;
  /** Id of the item that is being edited. */
  editing?: string;
  /** The item whose documents are open. */
  documents: DocumentsAsked | null;
  mayEdit: boolean;
  locale: Locale;
};

/** The agenda: its items in order, their length against the meeting's, and every way to add one. */
export function AgendaView({ view, leftOver, removed, editing, documents, mayEdit, locale }: AgendaViewProps) {
  const lock = agendaLock(view);
  const isOpen = mayEdit && lock === null;
  const backHref = `/${locale}/assemblies/${view.id}/agenda`;
  return (
    <>
      <AgendaNotices view={view} removed={isOpen ? removed : null} mayEdit={mayEdit} locale={locale} />
      {view.items.length > 0 && <Length view={view} locale={locale} />}
      <DragList className="border-b border-line empty:hidden">
        {view.items.map((item, at) => {
          const isOurs = mayEdit && isPlanned(item);
          const asked = isOpen && isOurs && documents?.itemId === item.id ? documents : null;
          const may = {
            ...{ edit: isOurs && itemLock(view, item) === null, reshape: isOpen },
            document: isOpen && isOurs && !asked,
          };
          return may.edit && item.id === editing ? (
            <li key={item.id} className="border-t border-line py-4">
              <EditItem item={item} backHref={backHref} locale={locale} />
            </li>
          ) : (
            <ItemRow
              key={item.id}
              assemblyId={view.id}
              item={item}
              number={at + 1}
              last={at === view.items.length - 1}
              may={may}
              desk={asked && <DocumentsDesk assemblyId={view.id} item={item} asked={asked} locale={locale} />}
              locale={locale}
            />
          );
        })}
      </DragList>
      {isOpen && !editing && !documents && (
        <>
          <TemplateOffer view={view} locale={locale} />
          <LeftOverItems assemblyId={view.id} items={leftOver} zone={view.municipality.timeZone} locale={locale} />
          <AddItem assemblyId={view.id} locale={locale} />
        </>
      )}
    </>
  );
}

function Length({ view, locale }: { view: AssemblyView; locale: Locale }) {
  const t = translator(locale, "agendas");
  const { total, planned, over } = agendaLength(view.items, view.plannedMinutes);
  const words = (minutes: number) => durationWords(minutes, locale);
  return (
    <div className="mb-6 max-w-form">
      <Meter
        value={total}
        max={planned}
        label={t("length.label")}
        text={t("length.text", { total: words(total), planned: words(planned) })}
      />
      {over > 0 && (
        <Callout tone="soon" className="mt-3">
          {t("length.over", { over: words(over) })}
        </Callout>
      )}
    </div>
  );
}

type NoticesProps = Pick<AgendaViewProps, "view" | "removed" | "mayEdit" | "locale">;

function AgendaNotices({ view, removed, mayEdit, locale }: NoticesProps) {
  const t = translator(locale, "agendas");
  const lock = agendaLock(view);
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      {mayEdit && lock && (
        <Callout tone="info" title={t("lock.title")}>
          {t(`lock.${lock}`)}
        </Callout>
      )}
      {mayEdit && !lock && view.publications.length > 0 && (
        <Callout
          tone="info"
          actions={
            <LinkButton variant="secondary" small href={`/${locale}/assemblies/${view.id}/notice`}>
              {t("toNotice")}
            </LinkButton>
          }
        >
          {t("announced")}
        </Callout>
      )}
      {removed && (
        <Callout tone="info" role="status" title={t("removed.title", { title: pick(removed.title, locale) })}>
          <Form action={restoreItem} id="restore" quiet className="mt-2">
            <Hidden name="assemblyId" value={view.id} />
            <Hidden name="itemId" value={removed.id} />
            <SubmitButton variant="secondary" small>
              {t("removed.undo")}
            </SubmitButton>
          </Form>
        </Callout>
      )}
    </div>
  );
}
