/** The first thing a keyboard meets: past the menu. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:rounded-cut focus:bg-card focus:px-4 focus:py-3 focus:font-semibold focus:text-action"
    >
      {children}
    </a>
  );
}
