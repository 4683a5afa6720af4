import http from "node:http";
import { Temporal } from "temporal-polyfill";
import type { AttendanceAnswer } from "@/lib/attendance/protocol";
import { aPhone } from "../../factories/door";
import { aSendingPhone, type SendingPhone } from "../../factories/sent-events";

export type Phone = SendingPhone & { token: string };
type Meeting = { id: string; municipalityId: string };

/** Phones that register at one meeting, all with the same roster. */
export async function phonesAt(meeting: Meeting, roster: readonly string[], count: number): Promise<Phone[]> {
  const phones: Phone[] = [];
  while (phones.length < count) {
    const { deviceId, token } = await aPhone(meeting, 12, Temporal.Now.instant());
    phones.push({ ...aSendingPhone(meeting.id, deviceId, roster), token });
  }
  return phones;
}

export type Load = { eventsPerSecond: number; batchMs: number[]; refused: number };

/** All phones send batches, each the next one as soon as the last was answered. Only what was stored counts. */
export async function sendBatches(address: string, phones: Phone[], batch: number, seconds: number): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: phones.length });
  const load: Load = { eventsPerSecond: 0, batchMs: [], refused: 0 };
  const began = performance.now();
  const until = began + seconds * 1000;
  let stored = 0;
  await Promise.all(
    phones.map(async (phone) => {
      while (performance.now() < until) {
        const from = performance.now();
        const { status, answer } = await post(address, agent, phone, batch);
        load.batchMs.push(performance.now() - from);
        if (status !== 200) load.refused += 1;
        stored += answer?.results?.filter(({ result }) => result === "stored").length ?? 0;
      }
    }),
  );
  agent.destroy();
  load.eventsPerSecond = stored / ((performance.now() - began) / 1000);
  return load;
}

type Answered = { status: number; answer: AttendanceAnswer | null };

function post(address: string, agent: http.Agent, phone: Phone, batch: number): Promise<Answered> {
  const body = JSON.stringify({ deviceId: phone.deviceId, protocol: 1, events: phone.taps(batch) });
  const headers = { authorization: `Bearer ${phone.token}`, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = http.request(`${address}/api/v1/attendance`, { method: "POST", agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const status = answer.statusCode ?? 0;
        resolve({ status, answer: status === 200 ? JSON.parse(Buffer.concat(parts).toString()) : null });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
