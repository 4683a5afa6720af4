/** A page as text, the tag that names this text, and the policy it is sent with. */
export type PageText = { html: string; etag: string; policy: string };

/**
 * The last pages shown, up to so many characters in all; the one asked for longest ago goes first. A page is kept under
 * everything it was made from, so what is found is never stale.
 */
export function keptPages(most: number) {
  const pages = new Map<string, PageText>();
  let size = 0;
  const drop = (key: string) => {
    size -= pages.get(key)?.html.length ?? 0;
    pages.delete(key);
  };
  return {
    find(key: string): PageText | undefined {
      const page = pages.get(key);
      if (!page) return undefined;
      pages.delete(key);
      pages.set(key, page);
      return page;
    },
    keep(key: string, page: PageText): void {
      drop(key);
      pages.set(key, page);
      size += page.html.length;
      for (const oldest of pages.keys()) {
        if (size <= most) return;
        drop(oldest);
      }
    },
  };
}
