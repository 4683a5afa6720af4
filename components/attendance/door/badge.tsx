import { Icon } from "@/components/ui/icon";
import type { DoorState } from "@/lib/attendance/phone/door";
import { hrefOf } from "./place";
import type { Spoken } from "./words";

/** What is not at the server yet, always in sight; pressed, it shows each row. */
export function Badge({ t, badge }: Spoken & Pick<DoorState, "badge">) {
  const { waiting, sent, toLookAt } = badge;
  const [icon, colour] = toLookAt
    ? (["missed", "text-missed"] as const)
    : waiting
      ? (["soon", "text-soon"] as const)
      : (["met", "text-met"] as const);
  return (
    <a
      href={hrefOf("rows")}
      data-waiting={waiting}
      data-sent={sent}
      data-look={toLookAt}
      className="flex min-h-tap items-center gap-2 px-page py-1 font-semibold text-bar text-ink"
    >
      <span className={colour}>
        <Icon name={icon} className="size-5" />
      </span>
      <span className="tabular min-w-0 flex-1">
        <span className="whitespace-nowrap">{t("badge.waiting", { count: waiting })} ·</span>{" "}
        <span className="whitespace-nowrap">{t("badge.sent", { count: sent })} ·</span>{" "}
        <span className="whitespace-nowrap">{t("badge.look", { count: toLookAt })}</span>
      </span>
      <Icon name="right" className="size-4 text-action" />
    </a>
  );
}
