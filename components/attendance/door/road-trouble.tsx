import type { SyncFault } from "@/lib/attendance/phone/door";
import { Trouble } from "./trouble";
import type { Spoken } from "./words";

/** Why the list is not on the phone yet, and what to do about it; without a fault, that it is on its way. */
export function RoadTrouble({ t, fault }: Spoken & { fault: SyncFault | null }) {
  const isTold = fault && t.has(`first.fault.${fault}`);
  return <Trouble tone={fault ? "soon" : "info"}>{isTold ? t(`first.fault.${fault}`) : t("first.text")}</Trouble>;
}
