import { useCallback, useEffect, useState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import type { Door } from "@/lib/attendance/phone/door";
import type { Paired, PairRefusal } from "@/lib/attendance/phone/phone";
import { PairTrouble } from "./opening";
import { PlainScreen } from "./plain-screen";
import type { Spoken } from "./words";

type PairingProps = Spoken & {
  meetingId: string;
  onPair: (meetingId: string) => Promise<Paired>;
  onOpen: (door: Door) => void;
};

/** A member of the group takes a meeting along on their own phone; being signed in is enough. */
export function Pairing(props: PairingProps) {
  const { t, locale, meetingId, onPair, onOpen } = props;
  const [refusal, setRefusal] = useState<PairRefusal | null>(null);
  const pair = useCallback(async () => {
    setRefusal(null);
    const answer = await onPair(meetingId);
    if (answer.ok) onOpen(answer.door);
    else setRefusal(answer);
  }, [meetingId, onPair, onOpen]);
  useEffect(() => {
    pair();
  }, [pair]);
  const back = encodeURIComponent(`/${locale}/door#meeting=${meetingId}`);
  return (
    <PlainScreen {...props} title={t("pair.title")}>
      <div role="status" className="grid gap-4">
        {!refusal && <p className="font-semibold">{t("pair.working")}</p>}
        {refusal && <PairTrouble {...props} refusal={refusal} />}
      </div>
      {refusal?.reason === "signed-out" && (
        <LinkButton href={`/${locale}/sign-in?next=${back}`} className="min-h-press!">
          {t("pair.signIn")}
        </LinkButton>
      )}
      {refusal && refusal.reason !== "signed-out" && (
        <Button onClick={pair} className="min-h-press!">
          {t("again")}
        </Button>
      )}
    </PlainScreen>
  );
}
