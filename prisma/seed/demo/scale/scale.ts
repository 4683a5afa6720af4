import type { Temporal } from "temporal-polyfill";
import { type WriteContext, write } from "@/lib/platform/db/write";
import { done } from "@/lib/platform/outcome";
import { must } from "../../must";
import type { Step } from "../../progress";
import { MARK } from "../../standing";
import type { Staff } from "../account-rows";
import { DEMO_PLACES, type DemoPlace } from "../accounts";
import type { Grounds } from "../grounds";
import { recordAttendance } from "./attendance";
import { publishMinutesOf, publishNotices } from "./frozen";
import { type BulkMeeting, inventMeetings } from "./meetings";
import { type BulkPlace, makeMeetings, makePeople } from "./rows";

type Scaled = { grounds: Grounds; staff: Staff; begunAt: Temporal.Instant; from: number; to: number; step: Step };

const PLACES = Object.keys(DEMO_PLACES) as DemoPlace[];

/**
 * Meetings in bulk for measuring: each batch is ten held ones with two hundred names each, half of them in Арча-Төр,
 * where two more lie ahead. One transaction and one mark per batch, so memory stays the same and an interrupted run goes
 * on where it stopped. Publications are whole and verifiable; the sheets of paper are left out, a thousand an hour is
 * not what is measured.
 */
export async function scaleUp({ grounds, staff, begunAt, from, to, step }: Scaled): Promise<void> {
  for (let batch = from; batch < to; batch++) {
    const key = batch % 2 === 0 ? "archa-tor" : (PLACES[1 + (((batch - 1) / 2) % (PLACES.length - 1))] as DemoPlace);
    const by = staff.get(`specialist@${key}`) ?? null;
    const place = { key, ...grounds.places[key], by };
    await makeBatch({ by, now: begunAt, did: "seed" }, place, inventMeetings(place, batch, begunAt), batch);
    step.at(batch + 1, to);
  }
}

function makeBatch(ctx: WriteContext, place: BulkPlace, meetings: BulkMeeting[], batch: number) {
  const outcome = write(ctx, async (tx, log) => {
    const held = meetings.filter(({ isHeld }) => isHeld);
    const people = await makePeople(tx, ctx, place, `demo scale ${batch}`);
    await makeMeetings(tx, place, meetings);
    await recordAttendance(tx, place, held, people);
    await publishNotices(tx, ctx, meetings);
    await publishMinutesOf(tx, ctx, held);
    await log({ noun: MARK, id: "scale", after: { batches: batch + 1 } });
    return done(null);
  });
  return outcome.then((value) => must(value, `batch ${batch}`));
}
