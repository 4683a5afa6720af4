import { expect, it } from "vitest";
import { findFigures } from "@/lib/attendance/door-desk/queries";
import { attendanceRows } from "@/lib/attendance/export/attendance-rows";
import { findAttendanceFile } from "@/lib/attendance/export/queries";
import { keepOrDismiss } from "@/lib/attendance/reviews/commands";
import { findReviewPages } from "@/lib/attendance/reviews/queries";
import type { ReviewPages } from "@/lib/attendance/reviews/review-pages";
import { ReviewSearch } from "@/lib/attendance/reviews/schema";
import { db } from "@/lib/platform/db/client";
import { translator } from "@/lib/platform/i18n/translate";
import { anId, aPen, aPhone, send } from "../factories/door";
import { aDecidedMeeting, done, FRIDAY, signed } from "../factories/minutes";
import { aPerson, expected } from "../factories/people";
import { aContext } from "../factories/write-context";

const ctx = (minutes = 0) => aContext({ now: FRIDAY.add({ minutes }) });
type List = "open" | "decided" | "annex";
const ASKED = { open: "after", decided: "decided", annex: "annex" } as const;

async function unknowns(count: number) {
  const meeting = await aDecidedMeeting();
  const phone = await aPhone(meeting);
  const pen = aPen(phone);
  const sent = Array.from({ length: count }, () => pen.came(anId()));
  await send(phone, sent);
  return { meeting, phone, pen, assemblyId: meeting.id, ids: sent.map(({ id }) => id) };
}

const pagesOf = (meetingId: string, asked: object = {}): Promise<ReviewPages> =>
  findReviewPages(meetingId, ReviewSearch.parse(asked));

/** Every row of a list, read page by page; `between` is done after each page. */
async function leafed(meetingId: string, list: List, between = async (_: ReviewPages) => {}) {
  const pages: (string | null)[][] = [];
  for (let from: string | null = ""; from !== null; ) {
    const read: ReviewPages = await pagesOf(meetingId, { [ASKED[list]]: from });
    pages.push(read[list].rows.map(({ eventId }) => eventId));
    await between(read);
    from = read[list].next;
  }
  return pages;
}

it("shows every row that waits once, in the order of arrival, also while others decide", async () => {
  const { assemblyId, ids } = await unknowns(120);
  expect((await leafed(assemblyId, "open")).map((page) => page.length)).toEqual([50, 50, 20]);
  const decideSome = async ({ open }: ReviewPages) => {
    for (const { id: reviewId } of open.rows.filter((_, at) => at === 3 || at === open.rows.length - 1))
      done(await keepOrDismiss(ctx(), { assemblyId, reviewId, choice: "dismiss" }));
  };
  expect((await leafed(assemblyId, "open", decideSome)).flat()).toEqual(ids);
});

it("shows what was decided, the last first, also what was decided at one moment", async () => {
  const { assemblyId } = await unknowns(70);
  const { open } = await pagesOf(assemblyId);
  const rest = await pagesOf(assemblyId, { after: open.next });
  const all = [...open.rows, ...rest.open.rows];
  for (const [at, { id: reviewId }] of all.entries())
    done(await keepOrDismiss(ctx(Math.floor(at / 30)), { assemblyId, reviewId, choice: "dismiss" }));
  const idsOf = (rows: typeof all) => rows.map(({ eventId }) => eventId);
  const pages = await leafed(assemblyId, "decided");
  expect(pages.map((page) => page.length)).toEqual([50, 20]);
  expect(pages.flat()).toEqual(idsOf([...all.slice(60), ...all.slice(30, 60), ...all.slice(0, 30)]));
});

it("begins at the start where the address names no row", async () => {
  const { assemblyId, ids } = await unknowns(3);
  for (const after of ["nonsense", anId(), "x".repeat(99)]) {
    const { open } = await pagesOf(assemblyId, { after });
    expect(open.rows.map(({ eventId }) => eventId)).toEqual(ids);
  }
});

it("counts the whole annex, and exports all of it", async () => {
  const { meeting, phone, pen, assemblyId } = await unknowns(0);
  const invited = await aPerson({ municipalityId: meeting.municipalityId, name: "Кеч Келген Айгүл" });
  await expected(meeting, [invited.id]);
  await db.rosterEntry.updateMany({ where: { personId: invited.id }, data: { role: "jmeg" } });
  await signed(meeting);
  await send(phone, [
    ...Array.from({ length: 189 }, (_, at) => pen.walkedIn(`Кеч Келген ${at}`)),
    pen.came(invited.id),
  ]);
  const [first] = (await pagesOf(assemblyId)).open.rows;
  done(await keepOrDismiss(ctx(), { assemblyId, reviewId: first?.id ?? "", choice: "keep" }));
  const { annex } = await pagesOf(assemblyId);
  expect(annex.rows).toHaveLength(1);
  expect((await findFigures(assemblyId)).late).toEqual({ total: 190, waiting: 189 });
  const file = await findAttendanceFile({
    id: assemblyId,
    municipality: { id: meeting.municipalityId, timeZone: "Asia/Bishkek" },
  });
  const rows = attendanceRows(file, "ru");
  expect(rows.filter(([name]) => name?.startsWith("Кеч Келген"))).toHaveLength(190);
  const people = translator("ru", "people");
  expect(rows.find(([name]) => name === "Кеч Келген Айгүл")?.slice(3, 6)).toEqual([
    people("sex.female"),
    people("ageBand.29-59"),
    people("role.jmeg"),
  ]);
});
