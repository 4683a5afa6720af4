import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Door } from "@/lib/attendance/phone/door";
import type { Paired, PairRefusal } from "@/lib/attendance/phone/phone";
import { PIN_LENGTH, PinPad } from "./pin-pad";
import { PlainScreen } from "./plain-screen";
import { Trouble } from "./trouble";
import { useTyped } from "./typed";
import type { Spoken } from "./words";

type OpeningProps = Spoken & {
  link: string;
  onPin: (link: string, pin: string) => Promise<Paired>;
  onOpen: (door: Door) => void;
};

/** Reasons after which another PIN of the same link is of no use. */
const HOPELESS: readonly PairRefusal["reason"][] = ["link-unknown", "link-expired", "link-revoked"];

/** A borrowed phone enters: the link came by the QR code, the PIN by word of mouth. The sixth figure sends it. */
export function Opening(props: OpeningProps) {
  const { t, link, onPin, onOpen } = props;
  const [pin, setPin] = useTyped(`pin.${link.split(".")[0]}`, "");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<PairRefusal | null>(null);
  const enter = async (typed: string) => {
    setBusy(true);
    const answer = await onPin(link, typed);
    setBusy(false);
    if (answer.ok) {
      setPin("");
      return onOpen(answer.door);
    }
    setRefusal(answer);
    if (answer.reason === "wrong-pin") setPin("");
  };
  const type = (typed: string) => {
    if (busy) return;
    setPin(typed);
    setRefusal(null);
    if (typed.length === PIN_LENGTH) enter(typed);
  };
  useEffect(() => document.getElementById("pin")?.focus(), []);
  const hopeless = refusal && HOPELESS.includes(refusal.reason);
  return (
    <PlainScreen {...props} title={t("open.title")}>
      <div className="grid gap-3">
        {!refusal && <p>{t("open.lead")}</p>}
        <div id="pin-answer" role="status">
          {busy && <p className="font-semibold">{t("open.checking")}</p>}
          {refusal && <PairTrouble {...props} refusal={refusal} />}
        </div>
        {pin.length === PIN_LENGTH && !hopeless && (
          <Button pending={busy} onClick={() => !busy && enter(pin)} className="min-h-press!">
            {refusal ? t("again") : t("open.submit")}
          </Button>
        )}
      </div>
      {!hopeless && refusal?.reason !== "pin-locked" && <PinPad {...props} pin={pin} busy={busy} onPin={type} />}
    </PlainScreen>
  );
}

/** Nobody did anything wrong: it needs a moment, a network, a name. */
const MILD: readonly PairRefusal["reason"][] = ["no-network", "server-trouble", "signed-out"];

/** Why the door stays shut, and what to do about it. */
export function PairTrouble({ t, refusal }: Spoken & { refusal: PairRefusal }) {
  const { reason, triesLeft = 0, retryAfterMs = 0 } = refusal;
  const fill = { left: triesLeft, minutes: Math.max(1, Math.ceil(retryAfterMs / 60_000)) };
  return <Trouble tone={MILD.includes(reason) ? "soon" : "missed"}>{t(`refused.${reason}`, fill)}</Trouble>;
}
