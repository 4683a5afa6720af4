import { pairDevice } from "@/lib/attendance/devices/commands";
import { findDevice } from "@/lib/attendance/devices/queries";
import { takeBatch } from "@/lib/attendance/door/commands";
import { readRequest } from "@/lib/attendance/door/read-request";
import { makeLink, openLink } from "@/lib/attendance/links/commands";
import { PROTOCOL } from "@/lib/attendance/protocol";
import { db } from "@/lib/platform/db/client";
import type { WriteContext } from "@/lib/platform/db/write";
import { must } from "../../must";
import type { Deed } from "../chronicle";
import { liveMeeting, type Stage, staffKey } from "../stage";
import type { Days } from "../stories/archa-tor";
import type { Ago } from "../stories/archa-tor-now";
import { groupPhoneTaps, lentPhoneTaps, type Taps } from "./door-taps";

const BROWSER = "Chrome 138, Android";

/** Two phones at the door of the meeting that is under way: one lent by a link, one a group member's own. */
export function doorDeeds(stage: Stage, day: Days, ago: Ago): Deed[] {
  const meeting = liveMeeting(stage, "archa-tor-now");
  const made = { link: "", pin: "" };
  const by = staffKey(stage, "specialist");
  const lent = () => deviceOf(meeting.id, true);
  const own = () => deviceOf(meeting.id, false);
  return [
    {
      ...{ at: day(-1, "16:00"), by, did: "attendance.lend-link" },
      run: async (ctx) => {
        const asked = { assemblyId: meeting.id, hours: 72, label: "1-каалга, Гүлзат" };
        const { url, pin } = must(await makeLink(ctx, asked), "link");
        Object.assign(made, { link: url.split("#link=")[1], pin });
      },
    },
    {
      ...{ at: ago(48), by: "initiative-member@archa-tor", did: "attendance.pair" },
      run: async (ctx) => {
        const municipalityId = stage.place.municipality.id;
        if (!(await own())) must(await pairDevice(ctx, { meetingId: meeting.id, municipalityId, browser: BROWSER }));
      },
    },
    {
      ...{ at: ago(46), by, did: "attendance.open-link" },
      run: async (ctx) => {
        if (!(await lent())) await openLink(ctx, { ...made, browser: BROWSER, address: "demo" });
      },
    },
    ...[30, 14].map((minutes, part) => tell(ago(minutes), by, () => send(meeting.id, lent, lentPhoneTaps, part))),
    ...[22, 4].map((minutes, part) => tell(ago(minutes), by, () => send(meeting.id, own, groupPhoneTaps, part))),
  ];
}

type Sent = (ctx: WriteContext) => Promise<void>;

const tell = (at: Deed["at"], by: string, made: () => Sent): Deed => ({
  ...{ at, by, did: "attendance.take-batch" },
  run: (ctx) => made()(ctx),
});

/** Half of what a phone has to tell, as it would send it. */
function send(meetingId: string, find: () => Promise<string | null>, taps: Taps, part: number): Sent {
  return async (ctx) => {
    const device = await findDevice((await find()) ?? "");
    if (!device) throw new Error("The phone is not at the door");
    const personIds = await rosterOf(meetingId);
    const { events, waiting } = taps({ meetingId, deviceId: device.deviceId, personIds, now: ctx.now }, part);
    const sentAt = ctx.now.toString();
    const request = readRequest({
      deviceId: device.deviceId,
      protocol: PROTOCOL,
      build: "demo",
      sentAt,
      waiting,
      events,
    });
    if ("fault" in request) throw new Error(`The door cannot read ${request.fault.field}`);
    const { meetingKind, municipalityId, deviceId, byId, name } = device;
    const sender = { deviceId, byId, byName: name, isThere: true };
    await takeBatch({ door: { meetingId, meetingKind, municipalityId }, sender, request, now: ctx.now });
  };
}

async function deviceOf(meetingId: string, isLent: boolean): Promise<string | null> {
  const where = { meetingId, linkId: isLent ? { not: null } : null };
  return (await db.doorDevice.findFirst({ where, orderBy: { id: "asc" }, select: { id: true } }))?.id ?? null;
}

async function rosterOf(assemblyId: string): Promise<string[]> {
  const rows = await db.rosterEntry.findMany({
    where: { assemblyId },
    orderBy: { person: { searchText: "asc" } },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}
