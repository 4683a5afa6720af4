/** "notice board" → "Notice board"; the rest stays as it is. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Собрание ИГ / ГСМО" → "собрание ИГ / ГСМО"; the rest stays as it is. */
export function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
