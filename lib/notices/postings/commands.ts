import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Channel } from "@/lib/notice-rules/channels";
import { storeFile } from "@/lib/platform/db/stored-file";
import { at, type WriteContext, write } from "@/lib/platform/db/write";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import type { Proof, Purpose } from "./posting";

/** `publicationId`: the version that was told; null for results and replies. */
export type NewPosting = {
  assemblyId: string;
  municipalityId: string;
  publicationId: string | null;
  purpose: Purpose;
  channel: Channel;
  place: string;
  postedAt: Temporal.Instant;
  byWhom: string;
  audience: number | null;
  proof: Proof;
  file?: { bytes: Uint8Array; mediaType: string; name: string };
  replyId: string | null;
};

/** Records that residents were told something, on one channel, with its proof. */
export function recordPosting(ctx: WriteContext, posting: NewPosting): Promise<Outcome<{ id: string }>> {
  return write(ctx, async (tx, log) => {
    const { file, postedAt, ...told } = posting;
    const { municipalityId, assemblyId, purpose, channel, proof } = told;
    const proofFileId = file ? await storeFile(tx, ctx, { municipalityId, ...file }) : null;
    const recorded = { recordedById: ctx.by?.userId ?? "", recordedByName: ctx.by?.name ?? "", recordedAt: at(ctx) };
    const { id } = await tx.posting.create({
      data: { ...told, ...recorded, proofFileId, postedAt: new Date(postedAt.epochMilliseconds) },
      select: { id: true },
    });
    const after = { assemblyId, purpose, channel, proof, postedAt: postedAt.toString(), replyId: told.replyId };
    await log({ noun: "posting", id, municipalityId, after });
    return done({ id });
  });
}

/** Marks a posting as recorded by mistake: it is kept, shown as withdrawn, and counts no more. */
export function withdrawPosting(
  ctx: WriteContext,
  { assemblyId, postingId }: { assemblyId: string; postingId: string },
): Promise<Outcome<null>> {
  return write(ctx, async (tx, log) => {
    const posting = await tx.posting.findFirst({
      where: { id: postingId, assemblyId },
      select: { municipalityId: true, withdrawnAt: true, channel: true },
    });
    if (!posting) return refuse("not-found");
    if (posting.withdrawnAt) return refuse("already-withdrawn");
    const { count } = await tx.posting.updateMany({
      where: { id: postingId, withdrawnAt: null },
      data: { withdrawnAt: at(ctx) },
    });
    if (count === 0) return refuse("already-withdrawn");
    const { municipalityId, channel } = posting;
    await log({ noun: "posting", id: postingId, municipalityId, before: { channel, withdrawnAt: null } });
    return done(null);
  });
}
