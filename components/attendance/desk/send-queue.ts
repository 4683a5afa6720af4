import type { ReadQueue } from "@/lib/attendance/phone/queue-file";
import type { AttendanceAnswer, EventResult } from "@/lib/attendance/protocol";

export type Queue = ReadQueue & { ok: true };
export type SentRow = EventResult & { seq: number };
export type Sending =
  | { ok: true; rows: SentRow[] }
  | { ok: false; fault: "offline" | "signed-out" | "refused"; reason: string };

/** Posts a queue to the door that phones use, as who is signed in. Again after a failure does no harm. */
export async function sendQueue(queue: Queue): Promise<Sending> {
  const rows: SentRow[] = [];
  for (const request of queue.requests) {
    const answer = await fetch("/api/v1/attendance", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    }).catch(() => null);
    if (!answer || answer.status >= 500) return { ok: false, fault: "offline", reason: "" };
    if (answer.status === 401) return { ok: false, fault: "signed-out", reason: "" };
    if (!answer.ok) return { ok: false, fault: "refused", reason: await reasonOf(answer) };
    const { results } = (await answer.json()) as AttendanceAnswer;
    rows.push(...results.map((result, at) => ({ ...result, seq: request.events[at]?.device?.deviceSeq ?? 0 })));
  }
  return { ok: true, rows };
}

async function reasonOf(answer: Response): Promise<string> {
  const told = await answer.json().catch(() => null);
  return typeof told?.reason === "string" ? told.reason : String(answer.status);
}
