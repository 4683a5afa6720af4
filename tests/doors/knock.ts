import { addressOf, type Endpoint } from "./endpoints";
import type { Verdict } from "./expectation";
import type { Answered } from "./server-actions";
import type { Asked } from "./table/row";

/** What a form action said. A redirect after success is how most say "done". */
export function verdictOfAction({ status, state, location }: Answered): string {
  if (state?.done || location) return "done";
  if (state?.reason) return state.reason === "invalid-input" ? `invalid ${JSON.stringify(state.errors)}` : state.reason;
  return `status ${status}`;
}

const OF_STATUS: Record<number, Verdict> = { 401: "signed-out", 403: "forbidden", 404: "not-found" };

/** What an endpoint said; `good` is its status when all is well. */
export function verdictOfEndpoint(status: number, good: number): string {
  return status === good ? "done" : (OF_STATUS[status] ?? `status ${status}`);
}

/** Asks an endpoint or a page as a program with that cookie would. */
export function knock(
  address: string,
  { route, method }: Pick<Endpoint, "route" | "method">,
  { params = {}, query = "", headers = {}, body }: Asked,
  cookie?: string,
): Promise<Response> {
  const jar = [cookie, headers.cookie].filter(Boolean).join("; ");
  return fetch(`${address}${addressOf(route, { locale: "ru", ...params })}${query}`, {
    ...{ method, body, redirect: "manual" },
    headers: { ...(method === "GET" ? {} : { origin: address }), ...headers, ...(jar ? { cookie: jar } : {}) },
  });
}
