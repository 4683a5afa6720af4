const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True for text the database takes as an id. Ask before a query: anything else is simply not found. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
