import { Icon, type IconName } from "@/components/ui/icon";
import { hrefOf, type Place } from "./place";
import type { Spoken } from "./words";

const TABS = [
  { place: "names", icon: "search" },
  { place: "walk-in", icon: "plus" },
  { place: "tally", icon: "people" },
  { place: "more", icon: "menu" },
] as const satisfies { place: Place; icon: IconName }[];

/** Where the thumb is. In large letters on a narrow phone two stand beside two, without their signs. */
export function TabBar({ t, place }: Spoken & { place: Place }) {
  return (
    <nav aria-label={t("tabs.label")} className="border-line-strong border-t bg-card pb-[env(safe-area-inset-bottom)]">
      <ul className="mx-auto grid max-w-form grid-cols-[repeat(auto-fit,minmax(clamp(25%,(20rem-100%)*999,50%),1fr))]">
        {TABS.map((tab) => (
          <li key={tab.place} className="min-w-0">
            <a
              href={hrefOf(tab.place)}
              aria-current={tab.place === place ? "page" : undefined}
              className="flex min-h-row flex-col items-center justify-center gap-0.5 border-transparent border-t-4 px-0.5 pb-1 text-center text-bar text-ink-2 aria-[current=page]:border-action aria-[current=page]:font-semibold aria-[current=page]:text-action-strong"
            >
              <Icon name={tab.icon} className="size-[clamp(0px,(100vw-19.9rem)*999,1.5rem)]" />
              <span className="max-w-full break-words">{t(`tabs.${tab.place}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
