/** `over`: minutes by which the items are longer than the meeting; negative when time is left. */
export type AgendaLength = { total: number; planned: number; over: number };

/** The items' minutes against the planned length of the meeting. */
export function agendaLength(items: readonly { minutes: number }[], planned: number): AgendaLength {
  const total = items.reduce((sum, item) => sum + item.minutes, 0);
  return { total, planned, over: total - planned };
}
