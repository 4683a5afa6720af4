import { useState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import type { Door, DoorState } from "@/lib/attendance/phone/door";
import { hrefOf } from "./place";
import { PlainScreen } from "./plain-screen";
import { Trouble } from "./trouble";
import type { Spoken } from "./words";

type LeaveProps = Spoken & { door: Door; state: DoorState; onLeft: () => void };

/** The phone goes back to its owner: nothing of the meeting stays on it. */
export function Leave(props: LeaveProps) {
  const { t, door, state, onLeft } = props;
  const [busy, setBusy] = useState(false);
  const { waiting } = state.badge;
  const leave = async (force: boolean) => {
    setBusy(true);
    const { ok } = await door.leave(force);
    setBusy(false);
    if (ok) onLeft();
  };
  if (waiting === 0)
    return (
      <PlainScreen {...props} title={t("leave.title")} back>
        <p>{t("leave.text")}</p>
        <Button variant="danger" pending={busy} onClick={() => leave(false)} className="min-h-14">
          {t("leave.do")}
        </Button>
      </PlainScreen>
    );
  return (
    <PlainScreen {...props} title={t("leave.title")} back>
      <Trouble>
        <p className="font-semibold">{t("leave.waiting", { count: waiting })}</p>
        <p>{t("leave.waitingText")}</p>
      </Trouble>
      <Button pending={state.sync.phase !== "idle"} onClick={() => door.sync()} className="min-h-14">
        {t("rows.send")}
      </Button>
      <LinkButton href={hrefOf("carry")} variant="secondary" className="min-h-14!">
        {t("rows.carry")}
      </LinkButton>
      <Button variant="danger" pending={busy} onClick={() => leave(true)} className="min-h-14">
        {t("leave.force", { count: waiting })}
      </Button>
    </PlainScreen>
  );
}
