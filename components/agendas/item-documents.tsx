import { TextLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { AgendaDocumentView } from "@/lib/assemblies/assembly-view";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { fileSize } from "@/lib/platform/i18n/numbers";

type ItemDocumentsProps = { assemblyId: string; documents: readonly AgendaDocumentView[]; locale: Locale };

/** The documents of one item, to be saved. */
export function ItemDocuments({ assemblyId, documents, locale }: ItemDocumentsProps) {
  if (documents.length === 0) return null;
  return (
    <ul className="mt-1 text-sm">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLink assemblyId={assemblyId} document={document} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

type DocumentLinkProps = { assemblyId: string; document: AgendaDocumentView; locale: Locale };

/** What a document is, and its file's name and size. */
export function DocumentLink({ assemblyId, document, locale }: DocumentLinkProps) {
  const { id, name, title, size } = document;
  const notes = [...(title ? [name] : []), fileSize(size, locale)];
  return (
    <span className="flex gap-2 py-1">
      <Icon name="file" className="mt-0.5 size-4 text-ink-2" />
      <span className="min-w-0 break-words">
        <TextLink href={`/${locale}/assemblies/${assemblyId}/agenda/documents/${id}`} download>
          {documentName(document, locale)}
        </TextLink>
        <span className="text-ink-2">, {notes.join(", ")}</span>
      </span>
    </span>
  );
}

/** Its title, or else the name of its file. */
export function documentName({ title, name }: Pick<AgendaDocumentView, "title" | "name">, locale: Locale): string {
  return title ? pick(title, locale) : name;
}
