import "server-only";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { canonicalJson } from "@/lib/notices/canonical-json";
import type { Tx } from "@/lib/platform/db/client";
import { fromDateColumn } from "@/lib/platform/db/dates";
import { storeFile } from "@/lib/platform/db/stored-file";
import { asJson, at, type WriteContext, write } from "@/lib/platform/db/write";
import { renderPdf } from "@/lib/platform/documents/pdf";
import { publicUrl } from "@/lib/platform/env";
import { done, type Outcome, refuse } from "@/lib/platform/outcome";
import { sha256 } from "@/lib/platform/sha256";
import { MINUTES_LANGUAGES } from "../draft";
import { lockRecord } from "../lock/queries";
import { protocolPaper } from "../protocol";
import type { ProtocolContent } from "../protocol-content";
import { protocolOf, withErratum } from "../protocol-of";
import { readRecord } from "../record/queries";
import { SIGNERS } from "../signatures/schema";
import { findTexts } from "../texts/queries";
import type { AddErratum } from "./schema";

export type PublishedMinutes = { publicationId: string; version: number; sha256: string };

/**
 * Freezes the signed minutes as version 1 with their digest and prints them in both languages. A second press finds
 * "already-published". Refuses "signatures-missing".
 * @param notice how the notice was given, judged by the rules stored with the meeting
 */
export function publishMinutes(
  ctx: WriteContext,
  { assemblyId, notice }: { assemblyId: string; notice: ProtocolContent["notice"] },
): Promise<Outcome<PublishedMinutes>> {
  return write(ctx, async (tx, log) => {
    const state = await lockRecord(tx, assemblyId);
    if (!state) return refuse("not-found");
    if (state.publishedVersion > 0) return refuse("already-published");
    const { minutesId, municipalityId } = state;
    if (!minutesId || SIGNERS.some((role) => !state.signed.includes(role))) return refuse("signatures-missing");
    const record = await readRecord(assemblyId, tx);
    const texts = new Map([...(await findTexts(assemblyId, tx))].map(([section, { text }]) => [section, text]));
    const content = protocolOf(record, texts, { notice, signatures: await findSignatures(tx, minutesId) });
    const published = await freeze(tx, ctx, { minutesId, municipalityId, content });
    await log({ noun: "minutes", id: minutesId, municipalityId, after: published });
    return done(published);
  });
}

/** A numbered correction: the signed text stays, and the next version says what was wrong. Refuses "not-published". */
export function addErratum(ctx: WriteContext, { assemblyId, text }: AddErratum): Promise<Outcome<PublishedMinutes>> {
  return write(ctx, async (tx, log) => {
    const state = await lockRecord(tx, assemblyId);
    if (!state) return refuse("not-found");
    const { minutesId, municipalityId, publishedVersion: version } = state;
    const last = minutesId && (await tx.minutesPublication.findFirst({ where: { minutesId, version } }));
    if (!last || !minutesId) return refuse("not-published");
    const number = (await tx.erratum.count({ where: { minutesId } })) + 1;
    const by = { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "", at: at(ctx) };
    await tx.erratum.create({
      data: { municipalityId, minutesId, number, text: asJson(text), ...by },
      select: { id: true },
    });
    const on = civilDateIn(ctx.now, state.zone);
    const content = withErratum(last.content as unknown as ProtocolContent, { number, text, on });
    const published = await freeze(tx, ctx, { minutesId, municipalityId, content });
    await log({ noun: "minutes", id: minutesId, municipalityId, after: { ...published, erratum: number } });
    return done(published);
  });
}

type Frozen = { minutesId: string; municipalityId: string; content: ProtocolContent };

async function freeze(tx: Tx, ctx: WriteContext, { minutesId, municipalityId, content }: Frozen) {
  const digest = sha256(canonicalJson(content));
  const { version } = content;
  const by = { byId: ctx.by?.userId ?? "", byName: ctx.by?.name ?? "", publishedAt: at(ctx) };
  const { id } = await tx.minutesPublication.create({
    data: { municipalityId, minutesId, version, content: asJson(content), sha256: digest, ...by },
    select: { id: true },
  });
  for (const locale of MINUTES_LANGUAGES) await print(tx, ctx, { id, municipalityId, content, digest, locale });
  return { publicationId: id, version, sha256: digest };
}

type Printed = {
  id: string;
  municipalityId: string;
  content: ProtocolContent;
  digest: string;
  locale: (typeof MINUTES_LANGUAGES)[number];
};

async function print(tx: Tx, ctx: WriteContext, { id, municipalityId, content, digest, locale }: Printed) {
  const url = `${publicUrl()}/${locale}/verify?of=${digest.slice(0, 16)}`;
  const paper = protocolPaper(content, locale, { url, sha256: digest, createdAt: ctx.now.toString() });
  const bytes = await renderPdf(paper);
  const name = `${content.code}-protocol-${content.version}-${locale}.pdf`;
  const fileLinkId = await storeFile(tx, ctx, { municipalityId, name, mediaType: "application/pdf", bytes });
  await tx.paper.create({
    data: { municipalityId, kind: "protocol", locale, minutesPublicationId: id, fileLinkId },
    select: { id: true },
  });
}

async function findSignatures(tx: Tx, minutesId: string): Promise<ProtocolContent["signatures"]> {
  const rows = await tx.signature.findMany({
    where: { minutesId, withdrawnAt: null },
    orderBy: { role: "asc" },
    select: { role: true, name: true, signedOn: true },
  });
  return rows.map(({ role, name, signedOn }) => ({
    ...{ role: role as ProtocolContent["signatures"][number]["role"], name, signedOn: fromDateColumn(signedOn) },
  }));
}
