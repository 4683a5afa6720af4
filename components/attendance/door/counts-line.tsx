import type { Spoken } from "./words";

/** How many came by name, so far as this phone knows. */
export function CountsLine({ t, counts }: Spoken & { counts: { named: number; women: number; men: number } }) {
  return (
    <p data-named={counts.named} className="flex flex-wrap items-baseline gap-x-2 px-page py-1 leading-tight">
      <span className="font-bold text-lg">
        {t("counts.named")} <span className="tabular">{counts.named}</span>
      </span>
      <span className="flex flex-wrap gap-x-2 text-ink-2 text-sm">
        <span>
          {t("counts.women")} <span className="tabular">{counts.women}</span>
        </span>
        <span>
          {t("counts.men")} <span className="tabular">{counts.men}</span>
        </span>
      </span>
    </p>
  );
}
