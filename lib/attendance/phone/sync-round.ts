import { accessOf, faultOf, readAnswer, readDelta, type Told } from "@/lib/attendance/phone/answers";
import { nextBatch } from "@/lib/attendance/phone/batches";
import { skewOf } from "@/lib/attendance/phone/clock-skew";
import type { SyncFault } from "@/lib/attendance/phone/door";
import type { Hold } from "@/lib/attendance/phone/door-hold";
import { withDelta } from "@/lib/attendance/phone/door-memory";
import type { OwnEvent, Settled } from "@/lib/attendance/phone/phone-store";
import type { Answered, Asked } from "@/lib/attendance/phone/ports";
import { type AttendanceRequest, PROTOCOL, type SentEvent } from "@/lib/attendance/protocol";

type Round = { fault: SyncFault | null; retryAfterMs: number | null };
const WELL: Round = { fault: null, retryAfterMs: null };

/** Sends all that waits, then fetches all that is new. It can be killed between any two steps and goes on from there. */
export async function syncRound(hold: Hold): Promise<Round> {
  hold.change(({ sync }) => ({ sync: { ...sync, phase: "sending" } }));
  const sent = await sendRows(hold);
  if (sent.fault || hold.isOver()) return sent;
  hold.change(({ sync }) => ({ sync: { ...sync, phase: "fetching" } }));
  return fetchLog(hold);
}

async function sendRows(hold: Hold): Promise<Round> {
  let most = hold.size.now();
  while (!hold.isOver()) {
    const waiting = hold.now().rows.filter(({ state }) => state === "waiting");
    const batch = nextBatch(
      waiting.flatMap(({ event }) => (isNumbered(event) ? [event] : [])),
      most,
    );
    if (batch.length === 0) return WELL;
    const answered = await askWith(hold, batch, waiting.length);
    if (!answered) return lost(hold);
    const told = readAnswer(batch, answered, (id) => hold.now().log.has(id));
    if (told.kind === "failed") return refused(hold, answered);
    const settled = told.kind === "answered" ? told.settled : await blamed(hold, batch, waiting.length);
    if (!settled) return { fault: "server-trouble", retryAfterMs: null };
    if (settled.length > 0) await settle(hold, settled, told);
    else if (told.kind === "answered") return { fault: "server-trouble", retryAfterMs: null };
    if (told.kind === "answered") hold.size.wentWell();
    most = told.kind === "answered" ? hold.size.now() : Math.max(1, Math.floor(batch.length / 2));
  }
  return WELL;
}

/** What was tapped since the round began goes with the next. */
function isNumbered(event: OwnEvent): event is SentEvent {
  return event.device.deviceSeq !== null;
}

/**
 * A body of several rows that cannot be read is tried again by halves. One row alone is to blame when the same body without
 * it is read well; null when it is not: then the fault is somewhere on the way, and every row stays in the queue.
 */
async function blamed(hold: Hold, batch: readonly SentEvent[], waiting: number): Promise<Settled[] | null> {
  const [only] = batch;
  if (!only || batch.length > 1) return [];
  const empty = await askWith(hold, [], waiting);
  if (empty?.status !== 200) return null;
  return [{ id: only.id, state: "refused", reason: "unreadable", gone: false }];
}

async function askWith(hold: Hold, batch: SentEvent[], waiting: number): Promise<Answered | null> {
  const { ports, now, change } = hold;
  const { deviceId } = now().pairing;
  const sentAt = new Date(ports.clock.now()).toISOString();
  const body: AttendanceRequest = { deviceId, events: batch, protocol: PROTOCOL, build: ports.build, sentAt, waiting };
  change(() => ({ sending: new Set(batch.map(({ id }) => id)) }));
  const answered = await ask(hold, { method: "POST", path: "/api/v1/attendance", body });
  change(() => ({ sending: new Set() }));
  return answered;
}

async function settle({ ports, now, change }: Hold, settled: readonly Settled[], told: Told): Promise<void> {
  const { meetingId, lastConfirmedAt } = now().pairing;
  const confirmedAt = told.kind === "answered" ? told.answer.serverAt : lastConfirmedAt;
  await ports.store.settle(meetingId, settled, { lastConfirmedAt: confirmedAt });
  const byId = new Map(settled.map((one) => [one.id, one]));
  change(({ rows, pairing, kept }) => ({
    rows: rows.flatMap((row) => {
      const one = byId.get(row.event.id);
      if (one?.gone) return [];
      return one ? [{ ...row, state: one.state, reason: one.reason }] : [row];
    }),
    pairing: {
      ...pairing,
      sent: pairing.sent + settled.filter(({ state }) => state === "sent").length,
      lastConfirmedAt: confirmedAt,
    },
    kept: told.kind === "answered" && told.answer.counts ? { ...kept, counts: told.answer.counts } : kept,
  }));
}

async function fetchLog(hold: Hold): Promise<Round> {
  for (let before: string | null | undefined; !hold.isOver(); ) {
    const { meetingId, cursor } = hold.now().pairing;
    if (cursor === before) return WELL; // "more" of the same: a server that does not move on
    before = cursor;
    const query = new URLSearchParams({ protocol: String(PROTOCOL), ...(cursor !== null && { since: cursor }) });
    const answered = await ask(hold, { method: "GET", path: `/api/v1/attendance/${meetingId}?${query}` });
    if (!answered) return lost(hold);
    const delta = readDelta(answered);
    if (!delta) return refused(hold, answered);
    await hold.ports.store.keep(meetingId, delta);
    const back = new Set(delta.events.map(({ id }) => id));
    const taken = hold.now().rows.filter(({ event, state, reason }) => back.has(event.id) && settledBy(state, reason));
    const accepted = taken.filter(({ state }) => state !== "sent").length;
    hold.change((memory) => {
      const next = withDelta(memory, delta);
      const pairing = { ...next.pairing, sent: next.pairing.sent + accepted };
      return { ...next, pairing, rows: memory.rows.filter((row) => !taken.includes(row)) };
    });
    if (!delta.more) return WELL;
  }
  return WELL;
}

/**
 * The log brought it back: said and heard, also what the office took in from a file. A doubtful clock stays to be looked at.
 */
function settledBy(state: string, reason: string | null): boolean {
  return state === "sent" || state === "refused" || (state === "needs-review" && reason !== "clock-off");
}

/** Asks with the phone's token and learns how far its clock is off; null when no answer came. */
async function ask({ ports, now, change }: Hold, asked: Asked): Promise<Answered | null> {
  const { meetingId, token } = now().pairing;
  const askedAt = ports.clock.now();
  const answered = await ports.send({ ...asked, token }).catch(() => null);
  if (!answered) return null;
  const skewMs = skewOf(askedAt, ports.clock.now(), (answered.body as { serverAt?: unknown } | null)?.serverAt);
  const known = now().pairing;
  const learnt = {
    ...(skewMs !== null && Math.abs(skewMs - known.skewMs) > 250 && { skewMs }),
    ...(answered.status === 200 && known.access !== "open" && { access: "open" as const }),
  };
  if (Object.keys(learnt).length > 0) {
    await ports.store.change(meetingId, learnt);
    change(({ pairing }) => ({ pairing: { ...pairing, ...learnt } }));
  }
  return answered;
}

function lost(hold: Hold): Round {
  hold.size.gotLost();
  return { fault: "no-network", retryAfterMs: null };
}

/** The whole request failed: the queue stays, and the phone remembers why when it may not send any more. */
async function refused({ ports, now, change }: Hold, { status, body, retryAfterMs }: Answered): Promise<Round> {
  const fault = faultOf(status, body);
  const access = accessOf(fault);
  const { meetingId } = now().pairing;
  if (access && access !== now().pairing.access) {
    await ports.store.change(meetingId, { access });
    change(({ pairing }) => ({ pairing: { ...pairing, access } }));
  }
  return { fault, retryAfterMs: retryAfterMs ?? null };
}
