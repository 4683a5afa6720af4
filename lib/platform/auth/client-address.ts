/**
 * Where a request comes from, for counting tries: the last hop that X-Forwarded-For names, which is what the nearest proxy
 * (or, without one, the server itself) saw; what a client wrote in front of it is not believed. An IPv6 network (/64) is one.
 */
export function clientAddress(headers: { get(name: string): string | null }): string {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
  const address = last.replace(/^::ffff:(?=\d+\.)/i, "");
  return address.includes(":") ? `${groups(address).slice(0, 4).join(":")}::/64` : address;
}

function groups(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}
