import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** One file to take. Without an address it is only named: nobody may fetch it yet. */
export type PaperLine = { key: string; name: string; href?: string; note?: ReactNode };

export function PaperList({ papers }: { papers: readonly PaperLine[] }) {
  return (
    <ul>
      {papers.map(({ key, name, href, note }) => (
        <li key={key} className="flex gap-2 py-1.5">
          <span className="shrink-0 pt-1 text-ink-2">
            <Icon name="file" className="size-4" />
          </span>
          <span className="min-w-0">
            {href ? (
              <a href={href} className="text-action underline underline-offset-4">
                {name}
              </a>
            ) : (
              name
            )}
            {note && <span className="text-sm text-ink-2"> {note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
