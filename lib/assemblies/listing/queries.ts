import "server-only";
import type { Temporal } from "temporal-polyfill";
import { reachWhere } from "@/lib/accounts/reach";
import type { MeetingFacts } from "@/lib/assemblies/assembly-view";
import { deskMeeting } from "@/lib/assemblies/desk-rows";
import { dutiesOf } from "@/lib/assemblies/duties";
import { type AssemblyList, type ListedStage, PER_PAGE } from "@/lib/assemblies/listing";
import type { AssemblyFilter } from "@/lib/assemblies/schema";
import { stageOf } from "@/lib/assemblies/stage";
import { loadCalendar } from "@/lib/calendar/queries";
import { COUNTRY_ZONE, civilDateIn } from "@/lib/calendar/zoned-day";
import type { Actor } from "@/lib/platform/auth/grant";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { fold } from "@/lib/platform/i18n/fold";
import { isUuid } from "@/lib/platform/uuid";
import { findFacts } from "../facts/queries";

const MOST_WORDS = 8;
const MOST_VILLAGES = 60;

const IN_STAGE: Record<ListedStage, Prisma.AssemblyWhereInput> = {
  draft: { holding: null, notHeld: null, publications: { none: {} } },
  announced: { holding: null, notHeld: null, publications: { some: {}, none: { kind: "cancellation" } } },
  cancelled: { holding: null, notHeld: null, publications: { some: { kind: "cancellation" } } },
  "under-way": { holding: { endedAt: null } },
  held: { holding: { endedAt: { not: null } } },
  "not-held": { NOT: { notHeld: null } },
};

/** One page of the meetings the actor reaches, the latest first. Seven queries, whatever their number. */
export async function findAssemblies(
  actor: Actor,
  filter: AssemblyFilter,
  now: Temporal.Instant,
): Promise<AssemblyList> {
  const where = { AND: [{ withdrawnAt: null }, whereOf(actor, filter)] };
  const [total, facts, calendar, villages] = await Promise.all([
    db.assembly.count({ where }),
    findPage(where, filter.page),
    loadCalendar(civilDateIn(now, COUNTRY_ZONE)),
    findVillages(actor),
  ]);
  const rows = facts.map((view) => {
    const stage = stageOf(view);
    const { next } = deskMeeting(view, { stage, findings: dutiesOf(view, calendar, now), now });
    return { view, stage, next };
  });
  return { rows, total, pages: Math.max(1, Math.ceil(total / PER_PAGE)), villages };
}

/** The ids of the page come first: joined at once, the database may put together all rows before it cuts the page out. */
async function findPage(where: Prisma.AssemblyWhereInput, page: number): Promise<MeetingFacts[]> {
  const rows = await db.assembly.findMany({
    where,
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: PER_PAGE,
    skip: (page - 1) * PER_PAGE,
    select: { id: true },
  });
  const facts = await findFacts(rows.map(({ id }) => id));
  return rows.flatMap(({ id }) => facts.find((view) => view.id === id) ?? []);
}

/** Every word of the search stands in the title, in a village's or in the municipality's name; or it is the code. */
function whereOf(actor: Actor, { q, stage, kind, village }: AssemblyFilter): Prisma.AssemblyWhereInput {
  const words = fold(q).split(" ").filter(Boolean).slice(0, MOST_WORDS);
  return {
    municipality: reachWhere(actor),
    ...(kind ? { kind } : {}),
    ...(village && isUuid(village) ? { villages: { some: { villageId: village } } } : {}),
    AND: [stage ? IN_STAGE[stage] : {}, ...words.map(hasWord)],
  };
}

function hasWord(word: string): Prisma.AssemblyWhereInput {
  return {
    OR: [
      { searchText: { contains: word } },
      { villages: { some: { village: { searchText: { contains: word } } } } },
      { municipality: { searchText: { contains: word } } },
      { code: word.toUpperCase() },
    ],
  };
}

async function findVillages(actor: Actor): Promise<AssemblyList["villages"]> {
  const rows = await db.village.findMany({
    where: { municipality: reachWhere(actor) },
    orderBy: { searchText: "asc" },
    take: MOST_VILLAGES + 1,
    select: { id: true, name: true },
  });
  return rows.length > MOST_VILLAGES ? [] : (rows as AssemblyList["villages"]);
}
