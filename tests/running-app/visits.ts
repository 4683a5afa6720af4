import type { Scene, Seat } from "./scene";

/** One look at one page: its address below the language, and who looks (null: anybody). */
export type Visit = { path: string; as: Seat | null };

type Visits = (scene: Scene) => Visit[];

const anybody =
  (...paths: string[]): Visits =>
  () =>
    paths.map((path) => ({ path, as: null }));
const seen =
  (as: Seat, ...paths: string[]): Visits =>
  () =>
    paths.map((path) => ({ path, as }));
const office = (...paths: string[]) => seen("specialist", ...paths);

/** The page of one meeting below /assemblies/, in each of the named stages. */
const meeting =
  (rest: string, ...stages: (keyof Scene["meetings"])[]): Visits =>
  ({ meetings }) =>
    stages.map((stage) => ({ path: `/assemblies/${meetings[stage].id}${rest}`, as: "specialist" }));

/** How every page of the app is looked at, in each state that looks different. A page that is missing here fails the tests. */
export const VISITS: Record<string, Visits> = {
  "/": anybody("/"),
  "/[...lost]": anybody("/nothing/here"),
  "/board": ({ municipality }) => [
    ...anybody(
      "/board",
      "/board?q=%D0%BF%D0%BB%D0%B0%D0%BD",
      "/board?month=2026-12",
      "/board?q=%D1%8F%D1%8F%D1%8F",
    )({} as Scene),
    { path: `/board?in=${municipality.soate}`, as: null },
  ],
  "/m/[code]": ({ meetings }) =>
    (["announced", "changed", "cancelled", "notHeld", "held", "complete", "empty"] as const).map((stage) => ({
      path: `/m/${meetings[stage].code}`,
      as: null,
    })),
  "/m/[code]/v/[version]": ({ meetings }) => [{ path: `/m/${meetings.cancelled.code}/v/1`, as: null }],
  "/verify": ({ meetings }) => [
    ...anybody("/verify", "/verify?of=zzzz")({} as Scene),
    { path: `/verify?of=${meetings.complete.code}`, as: null },
  ],
  "/door": anybody("/door", "/door#link=01930000-0000-7000-8000-000000000001.abc"),
  "/door/offline": anybody("/door/offline"),
  "/sign-in": anybody("/sign-in"),
  "/sign-in/code": anybody("/sign-in/code"),
  "/signed-in": office("/signed-in"),
  "/invitation/[token]": ({ invitation }) => [
    { path: `/invitation/${invitation}`, as: null },
    { path: "/invitation/unknown", as: null },
  ],
  "/desk": office("/desk"),
  "/assemblies": office(
    "/assemblies",
    "/assemblies?q=%D0%BF%D0%BB%D0%B0%D0%BD",
    "/assemblies?stage=held",
    "/assemblies?q=%D1%8F%D1%8F%D1%8F",
  ),
  "/assemblies/new": ({ municipality }) => [
    ...office("/assemblies/new")({} as Scene),
    { path: `/assemblies/new?villageIds%5B%5D=${municipality.villages[0]?.id}&month=2026-12`, as: "specialist" },
  ],
  "/assemblies/new/details": ({ municipality }) => [
    {
      path: `/assemblies/new/details?villageIds%5B%5D=${municipality.villages[0]?.id}&on=2026-12-15`,
      as: "specialist",
    },
    {
      path: `/assemblies/new/details?villageIds%5B%5D=${municipality.villages[0]?.id}&on=2026-11-30`,
      as: "specialist",
    },
  ],
  "/assemblies/[id]": meeting(
    "",
    ...([
      "empty",
      "ready",
      "announced",
      "changed",
      "cancelled",
      "underWay",
      "notHeld",
      "held",
      "signed",
      "complete",
    ] as const),
  ),
  "/assemblies/[id]/edit": meeting("/edit", "empty", "announced"),
  "/assemblies/[id]/agenda": meeting("/agenda", "empty", "ready", "complete"),
  "/assemblies/[id]/notice": meeting("/notice", "empty", "ready", "announced", "changed", "cancelled", "complete"),
  "/assemblies/[id]/notice/preview": meeting("/notice/preview", "ready"),
  "/assemblies/[id]/notice/posting": meeting("/notice/posting?channel=poster", "announced"),
  "/assemblies/[id]/notice/change": meeting("/notice/change", "announced", "changed"),
  "/assemblies/[id]/notice/cancel": meeting("/notice/cancel", "announced"),
  "/assemblies/[id]/hall": meeting("/hall", "announced", "underWay", "notHeld", "held", "signed"),
  "/assemblies/[id]/door": meeting("/door", "underWay", "announced", "held", "signed"),
  "/assemblies/[id]/roster": meeting("/roster", "underWay", "held"),
  "/assemblies/[id]/minutes": meeting("/minutes", "announced", "held", "signed", "complete"),
  "/assemblies/[id]/minutes/wordings": meeting("/minutes/wordings?of=opening", "held"),
  "/assemblies/[id]/after": meeting("/after", "held", "signed", "complete"),
  "/decisions": office("/decisions"),
  "/people": office("/people", "/people?q=%D0%B0%D0%B9"),
  "/people/new": ({ municipality }) => [{ path: `/people/new?municipality=${municipality.id}`, as: "specialist" }],
  "/people/[person]": ({ personId }) => [{ path: `/people/${personId}`, as: "specialist" }],
  "/settings/accounts": office("/settings/accounts"),
  "/settings/accounts/invitations": office("/settings/accounts/invitations"),
  "/settings/accounts/invite": office("/settings/accounts/invite", "/settings/accounts/invite?role=secretary"),
  "/settings/accounts/[userId]": ({ userId }) => [{ path: `/settings/accounts/${userId}`, as: "specialist" }],
  "/settings/accounts/[userId]/give": ({ userId }) => [
    { path: `/settings/accounts/${userId}/give`, as: "specialist" },
    { path: `/settings/accounts/${userId}/give?role=secretary`, as: "specialist" },
  ],
  "/settings": office("/settings"),
  "/settings/charter": office("/settings/charter", "/settings/charter?kind=kurultai"),
  "/settings/charter/value": ({ municipality }) =>
    ["announce", "sign-minutes"].map((duty) => ({
      path: `/settings/charter/value?municipality=${municipality.id}&kind=village-assembly&duty=${duty}`,
      as: "specialist",
    })),
  "/settings/places": office("/settings/places"),
  "/settings/profile": office("/settings/profile"),
  "/settings/calendar": office("/settings/calendar"),
  "/settings/calendar/import": seen("administrator", "/settings/calendar/import"),
  "/settings/calendar/import/[sha256]": ({ files }) => [
    { path: `/settings/calendar/import/${files.calendar}`, as: "administrator" },
  ],
  "/settings/territories": office("/settings/territories"),
  "/settings/territories/import": seen("administrator", "/settings/territories/import"),
  "/settings/territories/import/[sha256]": ({ files }) => [
    { path: `/settings/territories/import/${files.territories}`, as: "administrator" },
  ],
};
