import { isDeepStrictEqual } from "node:util";
import { type Attendance, foldAttendance } from "@/lib/attendance/fold";
import { eventOfLogged } from "@/lib/attendance/logged-event";
import type { Draft } from "@/lib/attendance/phone/phone-store";
import type { AttendanceDelta, LoggedEvent } from "@/lib/attendance/protocol";
import type { PhoneUnderFire } from "./phone-under-fire";
import type { Meeting, World } from "./world";

/**
 * Everything that must hold when all is home: each tap that the screen confirmed is in the log once, as it was tapped, and
 * nothing is there that nobody tapped; numbers have no gaps; the kept totals are what the taps come to; every phone and
 * the server fold to the same state.
 */
export async function assertHome(world: World, meeting: Meeting, phones: readonly PhoneUnderFire[]): Promise<void> {
  const log = await world.patiently(() => logOf(world, meeting));
  const drafts = new Map(phones.flatMap(({ taps }) => [...taps.drafts]));
  const ids = new Set(log.map(({ id }) => id));
  const lost = phones.flatMap(({ taps }) => [...taps.confirmed]).filter((id) => !ids.has(id));
  check("no confirmed tap is lost", lost, []);
  check("no tap is doubled", log.length, ids.size);
  for (const event of log) check("what is in the log is what was tapped", saidBy(event), saidBy(drafts.get(event.id)));
  for (const deviceId of phones.flatMap(({ deviceIds }) => deviceIds)) {
    const numbers = log
      .flatMap((event) => (event.deviceId === deviceId ? [event.deviceSeq] : []))
      .sort((a, b) => a - b);
    check(
      "numbers have no gaps",
      numbers,
      numbers.map((_, at) => at + 1),
    );
    const [device] = await world.patiently(() =>
      world.query<{ last: number }>("SELECT last_seq AS last FROM door_device WHERE id = $1", [deviceId]),
    );
    check("the office knows that they are all there", device?.last, numbers.length);
  }
  const folded = foldAttendance(log.map(eventOfLogged));
  check("the fold is what the taps come to", [...folded.byPerson.keys()].sort(), presentBy(log));
  await assertTotals(world, meeting, folded);
  for (const phone of phones) {
    const { badge, attendance, road } = (await phone.page()).door.state();
    const sent = log.filter(({ deviceId }) => phone.deviceIds.includes(deviceId)).length;
    check("the badge", badge, { waiting: 0, sent, toLookAt: 0 });
    check("the roster is whole", road.complete, true);
    check("phone and server agree", plain(attendance), plain(folded));
  }
}

async function assertTotals(world: World, { id }: Meeting, { named, counted }: Attendance): Promise<void> {
  const ask = (sql: string) => world.patiently(() => world.query(sql, [id]));
  const [total = {}] = await ask("SELECT named, women, men, youth FROM attendance_total WHERE meeting_id = $1");
  const { women, men, youth } = counted;
  check("the totals", { named: 0, women: null, men: null, youth: null, ...total }, { named, women, men, youth });
  const reviews = await ask("SELECT reason, fault FROM attendance_review WHERE meeting_id = $1");
  check("nothing waits for review", reviews, []);
}

/** The whole log as somebody sees it who comes now. */
async function logOf({ address }: World, { id, seats }: Meeting): Promise<LoggedEvent[]> {
  const log: LoggedEvent[] = [];
  for (let [since, more] = ["", true]; more; ) {
    const headers = { authorization: `Bearer ${seats[0]?.token}` };
    const answer = await fetch(`${address}/api/v1/attendance/${id}${since}`, { headers });
    if (!answer.ok) throw new Error(`The log is not to be had: ${answer.status}`);
    const delta = (await answer.json()) as AttendanceDelta;
    log.push(...delta.events);
    [since, more] = [`?since=${encodeURIComponent(delta.cursor)}`, delta.more];
  }
  return log;
}

/** By plain arithmetic, beside the fold: who has a tap that nobody took back. */
function presentBy(log: readonly LoggedEvent[]): string[] {
  const voided = new Set(log.flatMap(({ kind, target }) => (kind === "void" && target ? [target] : [])));
  const taps = log.filter(({ id, kind }) => kind === "present" && !voided.has(id));
  const keys = taps.map(({ id, person }) =>
    person && "personId" in person ? `person:${person.personId}` : `walk-in:${id}`,
  );
  return [...new Set(keys)].sort();
}

function saidBy(event: LoggedEvent | Draft | undefined) {
  const { kind, person, tally, target } = event ?? {};
  const heads = tally && { women: tally.women, men: tally.men, youth: tally.youth };
  return { kind, target: target ?? null, heads: heads ?? null, person: person ? { ...person } : null };
}

function plain({ byPerson, roots: _, ...rest }: Attendance) {
  return { ...rest, byPerson: [...byPerson] };
}

function check(what: string, found: unknown, wanted: unknown): void {
  const [one, other] = [found, wanted].map((value) => JSON.parse(JSON.stringify(value ?? null)));
  if (isDeepStrictEqual(one, other)) return;
  throw new Error(`Not so: ${what}.\nfound  ${JSON.stringify(one)}\nwanted ${JSON.stringify(other)}`);
}
