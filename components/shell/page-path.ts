/** The path of the same page in another language: the first part of a path is its language. */
export function inLanguage(path: string, search: string, locale: string): string {
  const rest = path.split("/").slice(2).join("/");
  return `/${locale}${rest ? `/${rest}` : ""}${search ? `?${search}` : ""}`;
}

/** Whether a page is the part of the app that a link names, or lies inside it. */
export function isWithin(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}
