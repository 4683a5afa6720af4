import path from "node:path";
import { median } from "../measure";
import { residentMegabytes } from "../servers";
import { type Phone, sendBatches } from "./phones";
import { type Reader, readAround } from "./readers";

const PROBE = path.join(import.meta.dirname, "heap-probe.mjs");
/** For the server whose heap is to be read: `process.env` of a start. */
export const PROBED = { NODE_OPTIONS: `--expose-gc --import ${PROBE}` };

type Measured = { pid: number; address: string; printed(): string };
type Minute = { minute: number; "RSS MB": number; "heap after GC MB": number; "events/s": number; reads: number };

/**
 * Memory of the server while phones keep sending, read the whole meeting and the office's streams come and go: a line
 * each minute, and whether it grew after the first quarter.
 */
export async function measureMemory(app: Measured, phones: Phone[], reader: Reader, minutes: number): Promise<string> {
  const seen: Minute[] = [];
  for (let at = 1; at <= Math.max(1, Math.round(minutes)); at++) {
    const seconds = Math.min(minutes, 1) * 60;
    const [{ eventsPerSecond }, reads] = await Promise.all([
      sendBatches(app.address, phones, 50, seconds),
      readAround(app.address, phones, reader, seconds),
    ]);
    const resident = Math.round(residentMegabytes(app.pid));
    const left = await heapAfterCollection(app);
    seen.push({
      minute: at,
      "RSS MB": resident,
      "heap after GC MB": left,
      "events/s": Math.round(eventsPerSecond),
      reads,
    });
    console.log(JSON.stringify(seen.at(-1)));
  }
  console.table(seen);
  const warm = seen.slice(Math.floor(seen.length / 4));
  const told = (["RSS MB", "heap after GC MB"] as const).map((what) => {
    const points = warm.map((each) => ({ minute: each.minute, megabytes: each[what] }));
    return `${what}: minute ${warm[0]?.minute} ${warm[0]?.[what]}, last ${warm.at(-1)?.[what]}, slope ${slope(points).toFixed(2)} a minute`;
  });
  return `Memory over ${minutes} min at ${median(seen.map((each) => each["events/s"]))} events/s. ${told.join("; ")}.`;
}

/** What the server's heap holds once everything nobody holds is gone, megabytes. */
async function heapAfterCollection({ pid, printed }: Measured): Promise<number> {
  const before = printed().split("heap-probe ").length;
  process.kill(pid, "SIGUSR2");
  for (let tries = 0; tries < 200; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const lines = printed().split("heap-probe ");
    if (lines.length > before)
      return Number((JSON.parse(lines.at(-1)?.split("\n")[0] ?? "").heapUsed / 2 ** 20).toFixed(1));
  }
  throw new Error("The server does not tell its heap.");
}

/** Least squares. */
function slope(points: { minute: number; megabytes: number }[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((at) => at.minute)), mean(points.map((at) => at.megabytes))];
  const along = points.reduce((sum, at) => sum + (at.minute - x) * (at.megabytes - y), 0);
  const wide = points.reduce((sum, at) => sum + (at.minute - x) ** 2, 0);
  return wide ? along / wide : 0;
}
