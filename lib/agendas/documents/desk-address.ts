/** The agenda with the documents of one item open; `more`: further things its page is told in the address. */
export function agendaWithDocuments(
  locale: string,
  { assemblyId, itemId }: { assemblyId: string; itemId: string },
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ documents: itemId, ...more });
  return `/${locale}/assemblies/${assemblyId}/agenda?${query}#documents-${itemId}`;
}
