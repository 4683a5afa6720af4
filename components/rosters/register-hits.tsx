import { pick } from "@/lib/platform/i18n/bilingual";
import { translator } from "@/lib/platform/i18n/translate";
import { CameButton, ExpectButton } from "./presence-buttons";
import type { RosterDeskProps } from "./roster-desk";

/** Persons of the register whom nobody expected: found by the same search. */
export function RegisterHits({ view, roster, may, locale }: RosterDeskProps) {
  const t = translator(locale, "rosters");
  return (
    <div className="mt-6">
      <h3 className="mb-2 text-lg font-semibold">{t("hits")}</h3>
      <ul className="border-b border-line">
        {roster.hits.map(({ personId, name, village }) => {
          const at = { assemblyId: view.id, personId, name, locale };
          return (
            <li
              key={personId}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-2"
            >
              <div>
                <p className="font-semibold">{name}</p>
                <p className="text-sm text-ink-2">{pick(village, locale)}</p>
              </div>
              <div className="flex flex-wrap gap-2">
                {may.keep && <ExpectButton {...at} />}
                {may.register && <CameButton {...at} />}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
