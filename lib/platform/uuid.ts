const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that nothing bears, before all others. */
export const NO_ID = "00000000-0000-0000-0000-000000000000";

/** True for text the database takes as an id. Ask before a query: anything else is simply not found. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
