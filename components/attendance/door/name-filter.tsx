import { pick } from "@/lib/platform/i18n/bilingual";
import type { DoorScene } from "./door-view";
import type { Spoken } from "./words";

export const SHOWS = ["all", "absent", "came"] as const;
export type NameFilter = { show: (typeof SHOWS)[number]; villageId: string };
export const EVERYBODY: NameFilter = { show: "all", villageId: "" };

type NameFilterProps = Spoken & DoorScene & { filter: NameFilter; onFilter: (filter: NameFilter) => void };

/** For members only: a borrowed phone shows what was searched for. */
export function NameFilterBar({ t, locale, meeting, filter, onFilter }: NameFilterProps) {
  return (
    <div className="flex flex-wrap gap-2 px-page pb-2">
      <fieldset className="m-0 flex min-w-0 flex-[3_1_11rem]">
        <legend className="sr-only">{t("filter.show")}</legend>
        {SHOWS.map((show) => (
          <label
            key={show}
            className="relative -ml-px flex min-h-tap flex-1 items-center justify-center border border-line-strong bg-card px-1 text-center text-bar leading-tight first-of-type:ml-0 has-checked:bg-action-tint has-checked:font-semibold has-checked:text-action-strong has-focus-visible:z-10 has-focus-visible:outline-3 has-focus-visible:outline-action"
          >
            <input
              type="radio"
              name="show"
              checked={filter.show === show}
              onChange={() => onFilter({ ...filter, show })}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            {t(`filter.${show}`)}
          </label>
        ))}
      </fieldset>
      {meeting.villages.length > 1 && (
        <select
          aria-label={t("filter.village")}
          value={filter.villageId}
          onChange={(event) => onFilter({ ...filter, villageId: event.currentTarget.value })}
          className="min-h-tap min-w-0 flex-[1_1_7rem] rounded-cut border border-line-strong bg-card px-2 text-bar text-ink"
        >
          <option value="">{t("filter.everyVillage")}</option>
          {meeting.villages.map(({ villageId, name }) => (
            <option key={villageId} value={villageId}>
              {pick(name, locale)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
