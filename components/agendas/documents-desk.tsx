import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Callout } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeDocument, restoreDocument, titleDocument } from "@/lib/agendas/documents/actions";
import type { AgendaDocumentView, AgendaItemView } from "@/lib/assemblies/assembly-view";
import type { FormState } from "@/lib/platform/form-state";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { AddDocuments, DocumentTitle } from "./add-documents";
import { DocumentLink, documentName } from "./item-documents";

/** What the page was told about the documents of one item. */
export type DocumentsAsked = {
  itemId: string;
  /** What came of a form that was sent without JavaScript. */
  answer?: FormState;
  /** A document that was just removed, to be put back. */
  gone: { id: string; name: string } | null;
};

type DocumentsDeskProps = { assemblyId: string; item: AgendaItemView; asked: DocumentsAsked; locale: Locale };

/** The documents of one item, under it: each to be named or removed, and more to be added. */
export function DocumentsDesk({ assemblyId, item, asked, locale }: DocumentsDeskProps) {
  const t = translator(locale, "agendas");
  return (
    <Sheet strong>
      <h2 className="text-lg font-semibold">{t("documents.title")}</h2>
      <p className="mb-4 text-sm text-ink-2">{t("documents.lead")}</p>
      {asked.gone && <GoneDocument assemblyId={assemblyId} gone={asked.gone} locale={locale} />}
      <ul className="mb-6 border-b border-line empty:hidden">
        {item.documents.map((document) => (
          <li key={document.id} className="border-t border-line py-2">
            <DocumentRow assemblyId={assemblyId} document={document} locale={locale} />
          </li>
        ))}
      </ul>
      <AddDocuments itemId={item.id} answer={asked.answer} locale={locale}>
        <LinkButton variant="quiet" href={`/${locale}/assemblies/${assemblyId}/agenda`}>
          {t("documents.close")}
        </LinkButton>
      </AddDocuments>
    </Sheet>
  );
}

type DocumentRowProps = { assemblyId: string; document: AgendaDocumentView; locale: Locale };

function DocumentRow({ assemblyId, document, locale }: DocumentRowProps) {
  const t = translator(locale, "agendas");
  const { id, title } = document;
  const label = t("documents.removeLabel", { name: documentName(document, locale) });
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <DocumentLink assemblyId={assemblyId} document={document} locale={locale} />
        <Form action={removeDocument} id={`remove-${id}`} quiet className="">
          <Hidden name="documentId" value={id} />
          <SubmitButton variant="quiet" small aria-label={label}>
            {t("documents.remove")}
          </SubmitButton>
        </Form>
      </div>
      <Disclosure summary={t("documents.rename")} className="text-sm">
        <Form
          action={titleDocument}
          id={`title-${id}`}
          initial={{ "title.ky": title?.ky ?? "", "title.ru": title?.ru ?? "" }}
          className="grid max-w-form gap-4"
        >
          <Hidden name="documentId" value={id} />
          <DocumentTitle locale={locale} />
          <div>
            <SubmitButton variant="secondary" small>
              {t("documents.save")}
            </SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </>
  );
}

type GoneDocumentProps = { assemblyId: string; gone: { id: string; name: string }; locale: Locale };

function GoneDocument({ assemblyId, gone, locale }: GoneDocumentProps) {
  const t = translator(locale, "agendas");
  return (
    <Callout tone="info" role="status" title={t("documents.removed", { name: gone.name })} className="mb-4">
      <Form action={restoreDocument} id="restore-document" quiet className="mt-2">
        <Hidden name="assemblyId" value={assemblyId} />
        <Hidden name="documentId" value={gone.id} />
        <SubmitButton variant="secondary" small>
          {t("removed.undo")}
        </SubmitButton>
      </Form>
    </Callout>
  );
}
