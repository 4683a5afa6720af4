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
  const unsent = door.unsent();
  // Rows may go home while the thumb is on its way: nothing more dangerous may come to lie under it.
  const [asks] = useState(unsent > 0);
  const leave = async () => {
    setBusy(true);
    const { ok } = await door.leave(unsent > 0);
    setBusy(false);
    if (ok) onLeft();
  };
  return (
    <PlainScreen {...props} title={t("leave.title")} back>
      {unsent > 0 ? (
        <Trouble>
          <p className="font-semibold">{t("leave.waiting", { count: unsent })}</p>
          <p>{t("leave.waitingText")}</p>
        </Trouble>
      ) : (
        <>
          {asks && <Trouble tone="met">{t("rows.allSent")}</Trouble>}
          <p>{t("leave.text")}</p>
        </>
      )}
      {asks && (
        <>
          <Button
            pending={state.badge.waiting === 0 || state.sync.phase !== "idle"}
            onClick={() => door.sync()}
            className="min-h-press!"
          >
            {t("rows.send")}
          </Button>
          <LinkButton href={hrefOf("carry")} variant="secondary" className="min-h-press!">
            {t("rows.carry")}
          </LinkButton>
        </>
      )}
      <Button variant="danger" pending={busy} onClick={leave} className="min-h-press!">
        {unsent > 0 ? t("leave.force", { count: unsent }) : t("leave.do")}
      </Button>
    </PlainScreen>
  );
}
