import "server-only";
import type { Duty } from "@/lib/notice-rules/cell";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";

/** Decides that a duty need not be done. Refuses "already-waived". */
export function waiveDuty(
  ctx: WriteContext,
  { assemblyId, duty, reason }: { assemblyId: string; duty: Duty; reason: string },
): Promise<Outcome<{ duty: Duty }>> {
  return write(ctx, async (tx, log) => {
    const assembly = await tx.assembly.findUnique({ where: { id: assemblyId }, select: { municipalityId: true } });
    if (!assembly) return refuse("not-found");
    const known = await tx.dutyWaiver.count({ where: { assemblyId, duty } });
    if (known > 0) return refuse("already-waived");
    const { municipalityId } = assembly;
    const by = { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "", at: at(ctx) };
    const { id } = await tx.dutyWaiver.create({
      data: { municipalityId, assemblyId, duty, reason, ...by },
      select: { id: true },
    });
    await log({ noun: "duty-waiver", id, municipalityId, after: { assemblyId, duty, reason } });
    return done({ duty });
  });
}

/** Takes a waiver back; the audit log keeps both. Refuses "not-found". */
export function unwaiveDuty(
  ctx: WriteContext,
  { assemblyId, duty }: { assemblyId: string; duty: Duty },
): Promise<Outcome<{ duty: Duty }>> {
  return write(ctx, async (tx, log) => {
    const before = await tx.dutyWaiver.findUnique({ where: { assemblyId_duty: { assemblyId, duty } } });
    // Of two who take it back at once, one finds it gone.
    const { count } = await tx.dutyWaiver.deleteMany({ where: { assemblyId, duty } });
    if (!before || count === 0) return refuse("not-found");
    await log({ noun: "duty-waiver", id: before.id, municipalityId: before.municipalityId, before });
    return done({ duty });
  });
}
