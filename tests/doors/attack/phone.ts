import { request } from "node:http";
import type { AttendanceAnswer } from "@/lib/attendance/protocol";

export type Told = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Sends exactly these bytes to the app, as no browser would. */
export function sendBytes(
  address: string,
  path: string,
  { method = "POST", headers = {}, body = "" }: { method?: string; headers?: object; body?: string | Buffer },
): Promise<Told> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const length = { "content-length": String(Buffer.byteLength(body)) };
    const sent = request({ hostname, port, path, method, headers: { ...length, ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({
          ...{ status: answer.statusCode ?? 0, headers: answer.headers },
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    // A server may hang up on a body that it will not read to its end.
    sent.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "EPIPE" || error.code === "ECONNRESET"
        ? resolve({ status: 413, headers: {}, body: "" })
        : reject(error),
    );
    sent.end(body);
  });
}

/** Posts events as a phone does. */
export async function postEvents(
  address: string,
  { token, deviceId }: { token: string; deviceId: string },
  events: readonly unknown[],
): Promise<Told & { answer: AttendanceAnswer }> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const told = await sendBytes(address, "/api/v1/attendance", { headers, body: JSON.stringify({ deviceId, events }) });
  return { ...told, answer: told.status === 200 ? JSON.parse(told.body) : null };
}
