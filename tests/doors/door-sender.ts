import { expect } from "vitest";
import type { AttendanceAnswer } from "@/lib/attendance/protocol";
import type { Phone } from "../factories/door";

export type Posted = { path?: string; token?: string; headers?: Record<string, string>; body?: BodyInit };

/** Posts as a phone does: as JSON, with its token. */
export function postTo(address: string, { path = "/api/v1/attendance", token, headers, body }: Posted) {
  const authorization = token ? { authorization: `Bearer ${token}` } : undefined;
  return fetch(`${address}${path}`, {
    ...{ method: "POST", body },
    headers: { ...authorization, "content-type": "application/json", ...headers },
  });
}

export function batchOf({ deviceId }: Phone, events: unknown[], more: object = {}): string {
  return JSON.stringify({ deviceId, events, ...more });
}

/** "401 device-unknown", of an answer that must be problem+json. */
export async function problemOf(answer: Response): Promise<string> {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const { status, reason } = await answer.json();
  expect(status).toBe(answer.status);
  return `${status} ${reason}`;
}

/** "needs-review malformed" and so on, of an answer that must be a good one. */
export async function resultsOf(answer: Response): Promise<string[]> {
  expect(answer.status).toBe(200);
  const { results } = (await answer.json()) as AttendanceAnswer;
  return results.map(({ result, reason }) => (reason ? `${result} ${reason}` : result));
}
