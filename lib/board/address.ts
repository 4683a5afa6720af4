/**
 * Where a meeting's page really lives when its code was typed otherwise (small letters, a dash, O for 0); null when the
 * address is the right one. @param path without language, such as "/m/7k3m9qx2pd/v/2"
 */
export function addressProper(path: string, code: string): string | null {
  const [, m, given, ...rest] = path.split("/");
  const [typed = "", query] = (given ?? "").split("?");
  if (typed === code) return null;
  return ["", m, code, ...rest].join("/") + (query ? `?${query}` : "");
}
