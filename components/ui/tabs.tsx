type Tab = { href: string; label: string; current?: boolean; count?: number };

/** Parts of a thing, each with its own address. On a phone they scroll sideways. */
export function TabLinks({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="no-print mb-6 overflow-x-auto border-b border-line-strong p-1 pb-0">
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="inline-flex min-h-tap items-center gap-2 border-b-[3px] border-transparent px-3 text-sm font-semibold whitespace-nowrap text-ink hover:bg-sunk aria-[current=page]:border-action aria-[current=page]:text-action forced-colors:border-[Canvas] forced-colors:aria-[current=page]:border-[CanvasText]"
            >
              {tab.label}
              {tab.count !== undefined && <span className="tabular font-normal text-ink-2">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
