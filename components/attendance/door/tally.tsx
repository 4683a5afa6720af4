import type { Tally as HeadTally } from "@/lib/attendance/counted";
import { type TakenBy, takenBy } from "./door-view";
import { HeadCounter } from "./head-counter";
import { PlainScreen } from "./plain-screen";
import { type Heads, useHeads } from "./use-heads";
import type { Spoken } from "./words";

type TallyProps = Spoken & {
  meetingId: string;
  /** What this phone counted before. */
  ownCount: Heads;
  /** The last count of each counter, this phone's among them. */
  tallies: readonly HeadTally[];
  deviceId: string;
  onCount: (heads: Heads) => Promise<void>;
};

const GROUPS = ["women", "men", "youth"] as const;

/** Heads, not names: for a hall that fills faster than one can write. Two people count by themselves and compare. */
export function Tally(props: TallyProps) {
  const { t, meetingId, ownCount, tallies, deviceId, onCount } = props;
  const { heads, press } = useHeads(meetingId, ownCount, onCount);
  const others = tallies.filter((tally) => tally.deviceId !== deviceId);
  const total = heads.women + heads.men;
  return (
    <PlainScreen {...props} title={t("tally.title")}>
      <p role="status" className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold text-lg">{t("tally.total")}</span>
        <span className="tabular font-bold text-4xl">{total}</span>
      </p>
      <div className="grid gap-2">
        {GROUPS.map((group) => (
          <HeadCounter
            key={group}
            label={t(`tally.${group}`)}
            lessLabel={t(`tally.less.${group}`)}
            count={heads[group]}
            onCount={(count) => press({ ...heads, [group]: count })}
          />
        ))}
      </div>
      <p className="text-ink-2 text-sm">{t("tally.youthHint")}</p>
      <section aria-labelledby="others">
        <h2 id="others" className="mb-1 font-bold">
          {t("tally.others")}
        </h2>
        {others.length === 0 ? (
          <p className="text-ink-2">{t("tally.nobodyElse")}</p>
        ) : (
          <ul className="grid gap-2">
            {others.map((other) => (
              <OtherCount
                key={other.eventId}
                {...props}
                other={other}
                by={takenBy(other.deviceId, deviceId)}
                heads={heads}
                total={total}
              />
            ))}
          </ul>
        )}
      </section>
    </PlainScreen>
  );
}

type OtherProps = Spoken & { other: HeadTally; by: TakenBy; heads: Heads; total: number };

function OtherCount({ t, other, by, heads, total }: OtherProps) {
  const theirs = other.total ?? (other.women ?? 0) + (other.men ?? 0);
  const isSame = theirs === total && GROUPS.every((group) => other[group] === null || other[group] === heads[group]);
  return (
    <li className="border-line border-b pb-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold">{t(`tally.by.${by}`)}</span>
        <span className="tabular">
          {t("tally.theirs", {
            total: theirs,
            women: other.women ?? "—",
            men: other.men ?? "—",
            youth: other.youth ?? "—",
          })}
        </span>
      </p>
      <p className={`text-sm ${isSame ? "text-met" : "text-soon"} font-semibold`}>
        {theirs === total
          ? t(isSame ? "tally.same" : "tally.sameTotal")
          : theirs > total
            ? t("tally.theyMore", { count: theirs - total })
            : t("tally.weMore", { count: total - theirs })}
      </p>
    </li>
  );
}
