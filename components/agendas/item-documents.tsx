import type { AgendaDocumentView } from "@/lib/assemblies/assembly-view";
import type { Locale } from "@/lib/platform/i18n/locale";
import { fileSize } from "@/lib/platform/i18n/numbers";

type ItemDocumentsProps = { itemId: string; documents: AgendaDocumentView[]; mayEdit: boolean; locale: Locale };

/** The documents of one item. */
export function ItemDocuments({ documents, locale }: ItemDocumentsProps) {
  if (documents.length === 0) return null;
  return (
    <ul className="mt-1 text-sm text-ink-2">
      {documents.map(({ id, name, size }) => (
        <li key={id}>
          {name}, {fileSize(size, locale)}
        </li>
      ))}
    </ul>
  );
}
