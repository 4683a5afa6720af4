import "server-only";
import { db } from "@/lib/platform/db/client";
import { listen } from "@/lib/platform/db/listen";
import type { LiveNumbers } from "./live-numbers";

type Row = {
  named: number | null;
  women: number | null;
  men: number | null;
  youth: number | null;
  total: number | null;
  devices: number;
  waiting: number;
  review: number;
};

/**
 * One meeting's attendance in numbers. One query.
 * @param meetingId of a meeting that was already found through the actor
 */
export async function findLiveNumbers(meetingId: string): Promise<LiveNumbers> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT CASE WHEN came.any THEN coalesce(t.named, 0) END AS named, t.women, t.men, t.youth, t.total,
      door.devices, door.waiting, review.count AS review
    FROM (SELECT EXISTS (SELECT FROM attendance_presence WHERE meeting_id = ${meetingId}::uuid) OR EXISTS (
      SELECT FROM attendance_event WHERE meeting_id = ${meetingId}::uuid AND kind = 'present') AS any) came
    LEFT JOIN attendance_total t ON t.meeting_id = ${meetingId}::uuid
    CROSS JOIN (SELECT count(*)::int AS devices, coalesce(sum(waiting), 0)::int AS waiting FROM door_device
      WHERE meeting_id = ${meetingId}::uuid AND revoked_at IS NULL) door
    CROSS JOIN (SELECT count(*)::int AS count FROM attendance_review
      WHERE meeting_id = ${meetingId}::uuid AND decided_at IS NULL) review`;
  const { named = null, women = null, men = null, youth = null, total = null } = row ?? {};
  const { devices = 0, waiting = 0, review: toReview = 0 } = row ?? {};
  return { named, counted: { women, men, youth, total }, devices, waiting, toReview };
}

type Tell = (numbers: LiveNumbers) => void;
type Watch = { viewers: Set<Tell>; isResting: boolean; isStale: boolean; last: string; stop: () => void };

const held = globalThis as { jyiynWatches?: Map<string, Watch> };
const REST_MS = 1000;
const LOOK_MS = 20_000;

/**
 * Tells the numbers of a meeting now and whenever they change, at most once a second. However many watch a meeting, it is
 * read once for all of them, by this instance and whatever other one wrote.
 *
 * @returns stops watching
 */
export function watchNumbers(meetingId: string, tell: Tell): () => void {
  const watch = watchOf(meetingId);
  watch.viewers.add(tell);
  if (watch.last) tell(JSON.parse(watch.last));
  void look(meetingId, watch);
  return () => {
    watch.viewers.delete(tell);
    if (watch.viewers.size > 0) return;
    watch.stop();
    held.jyiynWatches?.delete(meetingId);
  };
}

function watchOf(meetingId: string): Watch {
  held.jyiynWatches ??= new Map();
  const known = held.jyiynWatches.get(meetingId);
  if (known) return known;
  const watch: Watch = { viewers: new Set(), isResting: false, isStale: false, last: "", stop: () => {} };
  const deafen = listen("attendance", (of) => (of === meetingId || of === null) && void look(meetingId, watch));
  // What phones tell of their queues is not notified.
  const timer = setInterval(() => void look(meetingId, watch), LOOK_MS);
  watch.stop = () => {
    deafen();
    clearInterval(timer);
  };
  held.jyiynWatches.set(meetingId, watch);
  return watch;
}

async function look(meetingId: string, watch: Watch): Promise<void> {
  if (watch.isResting) {
    watch.isStale = true;
    return;
  }
  Object.assign(watch, { isResting: true, isStale: false });
  // While the database is away nothing can be told; the line's return makes us look again.
  const numbers = await findLiveNumbers(meetingId).catch(() => null);
  const text = JSON.stringify(numbers);
  if (numbers && text !== watch.last) {
    watch.last = text;
    for (const tell of [...watch.viewers]) tell(numbers);
  }
  setTimeout(() => {
    watch.isResting = false;
    if (watch.isStale && watch.viewers.size > 0) void look(meetingId, watch);
  }, REST_MS).unref();
}
