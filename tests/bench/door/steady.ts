import { median } from "../measure";
import { residentMegabytes } from "../servers";
import { type Phone, sendBatches } from "./phones";

/** Memory of the server while phones keep sending: a line every ten seconds, and whether it grew. */
export async function measureMemory(address: string, pid: number, phones: Phone[], minutes: number): Promise<string> {
  const seen: { minute: number; megabytes: number }[] = [];
  const rates: number[] = [];
  for (let at = 0; at < minutes * 60; at += 10) {
    const { eventsPerSecond } = await sendBatches(address, phones, 50, 10);
    rates.push(eventsPerSecond);
    seen.push({ minute: (at + 10) / 60, megabytes: residentMegabytes(pid) });
  }
  const warm = seen.slice(Math.floor(seen.length / 4));
  const half = Math.ceil(warm.length / 2);
  const [early, late] = [warm.slice(0, half), warm.slice(half)].map((part) => median(part.map((at) => at.megabytes)));
  return [
    `Memory of the server over ${minutes} min at ${Math.round(median(rates))} events/s:`,
    seen.map(({ megabytes }) => Math.round(megabytes)).join(" "),
    `MB; after the first quarter: median ${Math.round(early ?? 0)} MB, later ${Math.round(late ?? 0)} MB,`,
    `slope ${slope(warm).toFixed(2)} MB/min.`,
  ].join(" ");
}

/** Least squares. */
function slope(points: { minute: number; megabytes: number }[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((at) => at.minute)), mean(points.map((at) => at.megabytes))];
  const along = points.reduce((sum, at) => sum + (at.minute - x) * (at.megabytes - y), 0);
  const wide = points.reduce((sum, at) => sum + (at.minute - x) ** 2, 0);
  return wide ? along / wide : 0;
}
