"use server";
import type { Temporal } from "temporal-polyfill";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { mayAnnounce, mayRecord } from "@/lib/assemblies/policy";
import { findAssembly } from "@/lib/assemblies/queries";
import { instantOn } from "@/lib/calendar/zoned-day";
import { action } from "@/lib/platform/action";
import { type Outcome, refuse } from "@/lib/platform/outcome";
import { type SniffedFile, sniffFile } from "@/lib/platform/uploads/sniffed-file";
import * as commands from "./commands";
import { MOST_PROOF_BYTES, needsFile, type Proof, type Purpose } from "./posting";
import { momentFault, type PostingGround, versionTold } from "./posting-moment";
import { RecordPosting, WithdrawPosting } from "./schema";

const PICTURES = ["image/jpeg", "image/png", "image/webp"];

/** Records that residents were told the notice, a reminder, the results or a reply. */
export const recordPosting = action({
  name: "postings.record",
  input: RecordPosting,
  reach: (actor, input) => findAssembly(actor, input.assemblyId),
  allow: (actor, view, input) =>
    isBefore(input.purpose) ? mayAnnounce(actor, tenancyOf(view)) : mayRecord(actor, tenancyOf(view)),
  run: async ({ input, subject: view, ctx }) => {
    const { zone, ...ground } = groundOf(view, input.replyId);
    if (input.purpose === "reply" && !ground.repliedOn) return refuse("not-found");
    const postedAt = instantOn(input.on, input.time, zone);
    const fault = refusalOf(input.purpose, postedAt, ctx.now, { zone, ...ground });
    if (fault) return fault;
    const proven = await proofOf(input);
    if ("fault" in proven) return refuse("invalid-input", { fields: { file: proven.fault } });
    const { purpose, channel, place, byWhom, audience } = input;
    const told = isBefore(purpose) ? versionTold(postedAt, ground.versions) : undefined;
    return commands.recordPosting(ctx, {
      ...{ assemblyId: view.id, municipalityId: view.municipality.id, purpose, channel, place, byWhom, audience },
      ...{ postedAt, publicationId: told?.id ?? null, replyId: purpose === "reply" ? (input.replyId ?? null) : null },
      ...proven,
    });
  },
  next: (_, { locale, input: { assemblyId, purpose } }) =>
    `/${locale}/assemblies/${assemblyId}/${isBefore(purpose) ? "notice" : "after"}`,
});

/** Marks a posting as recorded by mistake. */
export const withdrawPosting = action({
  name: "postings.withdraw",
  input: WithdrawPosting,
  reach: (actor, input) => findAssembly(actor, input.assemblyId),
  allow: (actor, view) => mayAnnounce(actor, tenancyOf(view)),
  run: ({ input, ctx, subject }) => {
    const posting = subject.postings.find(({ id }) => id === input.postingId);
    if (!posting) return Promise.resolve<Outcome<null>>(refuse("not-found"));
    return commands.withdrawPosting(ctx, { assemblyId: subject.id, postingId: posting.id });
  },
});

function isBefore(purpose: Purpose): boolean {
  return purpose === "notice" || purpose === "reminder";
}

function groundOf(view: AssemblyView, replyId: string | undefined): PostingGround {
  const reply = view.dispatches.flatMap(({ replies }) => replies).find(({ id }) => id === replyId);
  return {
    zone: view.municipality.timeZone,
    versions: view.publications,
    endedAt: view.holding?.endedAt ?? view.notHeld?.at ?? null,
    ...(reply ? { repliedOn: reply.receivedOn } : {}),
  };
}

function refusalOf(purpose: Purpose, postedAt: Temporal.Instant, now: Temporal.Instant, ground: PostingGround) {
  const fault = momentFault(purpose, postedAt, now, ground);
  if (!fault) return null;
  if ("reason" in fault) return refuse(fault.reason);
  return refuse("invalid-input", { fields: { on: fault.code }, fill: { moment: fault.moment } });
}

type Proven = { proof: Proof; file?: Extract<SniffedFile, { bytes: Uint8Array }> };

/** A picture handed in proves more than a claim, whatever was ticked. */
async function proofOf({ proof, file }: RecordPosting): Promise<Proven | { fault: string }> {
  if (!file) return needsFile(proof) ? { fault: "required" } : { proof };
  const mediaTypes = proof === "photo" || proof === "claimed" ? PICTURES : [...PICTURES, "application/pdf"];
  const sniffed = await sniffFile(file, mediaTypes, MOST_PROOF_BYTES);
  if ("fault" in sniffed) return sniffed;
  return { proof: proof === "claimed" ? "photo" : proof, file: sniffed };
}
