import type { Phone } from "./phones";

/** Whoever watches a meeting from the office. */
export type Reader = { meetingId: string; cookie: string };

/**
 * Reads while phones send, for so many seconds: each phone its meeting from the start to the end, one after the other, and
 * a stream of live numbers that is opened and hung up after its first word. Answers how many reads there were.
 */
export async function readAround(address: string, phones: Phone[], reader: Reader, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let reads = 0;
  while (performance.now() < until) {
    const phone = phones[reads % phones.length];
    if (phone) await readWhole(address, phone, reader.meetingId, until);
    await glance(address, reader);
    reads += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return reads;
}

/** At most twenty pages: phones that send all the time make a log without an end. */
async function readWhole(address: string, { token }: Phone, meetingId: string, until: number): Promise<void> {
  let since = "";
  for (let page = 0; page < 20 && performance.now() < until; page++) {
    const answer = await fetch(`${address}/api/v1/attendance/${meetingId}${since && `?since=${since}`}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!answer.ok) throw new Error(`delta: ${answer.status}`);
    const { cursor, more } = (await answer.json()) as { cursor: string; more: boolean };
    if (!more) return;
    since = encodeURIComponent(cursor);
  }
}

async function glance(address: string, { meetingId, cookie }: Reader): Promise<void> {
  const hangUp = new AbortController();
  const answer = await fetch(`${address}/api/v1/attendance/${meetingId}/live`, {
    headers: { cookie },
    signal: hangUp.signal,
  });
  if (!answer.ok) throw new Error(`live: ${answer.status}`);
  await answer.body?.getReader().read();
  hangUp.abort();
}
