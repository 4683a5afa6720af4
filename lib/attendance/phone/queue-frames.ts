import { fromBase45, toBase45 } from "@/lib/platform/base45";
import { crc32 } from "@/lib/platform/crc32";

/**
 * A text as a sequence of QR codes that are shown one after the other, round and round, until the other side has them all.
 * A frame is made of signs that QR codes hold densely:
 *
 *     JQ1  Z|P  transfer(7)  index(3)  total(3)  sum(7)  data …
 *
 * Z: packed (deflate), P: plain; transfer: the checksum of the whole, so that the same queue shown again goes on where it
 * stopped; index from 0; sum: the checksum of everything else in the frame. Numbers are base 36, data is base 45.
 */
const FRAME = /^JQ1([ZP])([0-9A-Z]{7})([0-9A-Z]{3})([0-9A-Z]{3})([0-9A-Z]{7})(.*)$/;
const HEAD = 24;
/** Signs of one frame: a QR code of version 15 with medium correction, which a laptop's camera reads from a phone. */
const FRAME_SIGNS = 600;

export async function queueFrames(text: string, signs = FRAME_SIGNS): Promise<string[]> {
  const plain = new TextEncoder().encode(text);
  const packed = await through(plain, "CompressionStream");
  const bytes = packed ?? plain;
  const chunk = Math.max(2, Math.floor((signs - HEAD) / 3) * 2); // whole pairs, so that every frame stands alone
  const total = Math.max(1, Math.ceil(bytes.length / chunk));
  const [kind, transfer] = [packed ? "Z" : "P", digits(crc32(bytes), 7)];
  return Array.from({ length: total }, (_, index) => {
    const data = toBase45(bytes.subarray(index * chunk, (index + 1) * chunk));
    const head = kind + transfer + digits(index, 3) + digits(total, 3);
    return `JQ1${head}${sumOf(head, data)}${data}`;
  });
}

export type FrameTaken =
  /** No frame of a queue, or not read well: show the next one. */
  | { ok: false; fault: "foreign" | "damaged" }
  | { ok: true; transfer: string; have: number; total: number; missing: number[] };

/** Takes frames in any order and any number of times, also of several phones one after the other. */
export function frameCollector() {
  const transfers = new Map<string, { kind: string; total: number; chunks: Map<number, Uint8Array> }>();
  return {
    take: (frame: string): FrameTaken => {
      const [, kind = "", transfer = "", at = "", of = "", sum, data = ""] = FRAME.exec(frame.trimStart()) ?? [];
      if (sum === undefined) return { ok: false, fault: "foreign" };
      const [bytes, index, total] = [fromBase45(data), Number.parseInt(at, 36), Number.parseInt(of, 36)];
      if (!bytes || index >= total || sum !== sumOf(kind + transfer + at + of, data))
        return { ok: false, fault: "damaged" };
      const known = transfers.get(transfer) ?? { kind, total, chunks: new Map() };
      transfers.set(transfer, known);
      known.chunks.set(index, bytes);
      const missing = Array.from({ length: total }, (_, place) => place).filter((place) => !known.chunks.has(place));
      return { ok: true, transfer, have: known.chunks.size, total, missing };
    },
    /** The whole text; null while frames are missing, or when they do not make the whole that they promised. */
    text: async (transfer: string): Promise<string | null> => {
      const known = transfers.get(transfer);
      if (!known || known.chunks.size < known.total) return null;
      const bytes = joined(Array.from({ length: known.total }, (_, at) => known.chunks.get(at) ?? new Uint8Array()));
      if (digits(crc32(bytes), 7) !== transfer) return null;
      const plain = known.kind === "Z" ? await through(bytes, "DecompressionStream") : bytes;
      return plain && new TextDecoder().decode(plain);
    },
  };
}

function sumOf(head: string, data: string): string {
  return digits(crc32(new TextEncoder().encode(head + data)), 7);
}

function digits(value: number, length: number): string {
  return value.toString(36).toUpperCase().padStart(length, "0");
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** null where the browser cannot (un)pack, or the bytes are not packed. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  by: "CompressionStream" | "DecompressionStream",
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new globalThis[by]("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return null;
  }
}
