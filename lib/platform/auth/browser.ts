import "server-only";
import { headers } from "next/headers";
import { clientAddress } from "./client-address";

/** The browser that sent this request: where it is, and what it says it is. Only in actions and route handlers. */
export async function askingBrowser(): Promise<{ address: string; userAgent: string | null }> {
  const list = await headers();
  return { address: clientAddress(list), userAgent: list.get("user-agent") };
}
