import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { controlLook } from "@/components/ui/control-look";
import type { DoorPerson, DoorScene } from "./door-view";
import { PersonRow } from "./person-row";
import { PlainScreen } from "./plain-screen";
import { type CameraFault, startScanner } from "./scanner";
import { Trouble } from "./trouble";
import { useTyped } from "./typed";
import type { Spoken } from "./words";

type ScanProps = Spoken &
  DoorScene & {
    personByCode: (text: string) => DoorPerson | null;
    onCame: (person: DoorPerson) => void;
    onTakeBack: (person: DoorPerson) => void;
  };

/** The same code in front of the camera is one tap, not ten. */
const SAME_CODE_MS = 4000;

/** The QR code of an invitation or a certificate, or the short code under it. */
export function Scan(props: ScanProps) {
  const { t, personByCode, onCame } = props;
  const [code, setCode] = useTyped("code", "");
  const [read, setRead] = useState<string | null>(null);
  const person = read ? personByCode(read) : null;
  const take = useCallback(
    (text: string) => {
      setRead(text);
      const found = personByCode(text);
      if (found && !found.presence) onCame(found);
      return found;
    },
    [personByCode, onCame],
  );
  return (
    <PlainScreen {...props} title={t("scan.title")} back>
      <Camera {...props} onText={take} />
      <div role="status" className="empty:-mt-5">
        {read && !person && <Trouble tone="soon">{t("scan.unknown")}</Trouble>}
        {person && (
          <ul className="rounded-cut border-2 border-met">
            <PersonRow {...props} person={person} />
          </ul>
        )}
      </div>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() && take(code)) setCode("");
        }}
      >
        <label htmlFor="code" className="font-semibold">
          {t("scan.code")}
        </label>
        <p id="code-hint" className="text-ink-2 text-sm">
          {t("scan.codeHint")}
        </p>
        <div className="flex flex-wrap gap-2">
          <input
            id="code"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={code}
            aria-describedby="code-hint"
            onInput={(event) => setCode(event.currentTarget.value)}
            className={`${controlLook(false)} tabular min-h-press! flex-1 basis-40 text-lg`}
          />
          <Button type="submit" className="min-h-press! flex-1">
            {t("names.came")}
          </Button>
        </div>
      </form>
    </PlainScreen>
  );
}

function Camera({ t, onText }: Spoken & { onText: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const [fault, setFault] = useState<CameraFault | null>(null);
  const tell = useRef(onText);
  tell.current = onText;
  useEffect(() => {
    let last = { text: "", at: 0 };
    let stop: (() => void) | null = null;
    let gone = false;
    const once = (text: string) => {
      if (text !== last.text || performance.now() - last.at > SAME_CODE_MS) tell.current(text);
      last = { text, at: performance.now() };
    };
    startScanner(video.current as HTMLVideoElement, once).then(
      (started) => {
        stop = started;
        if (gone) started();
      },
      (reason) => setFault(typeof reason === "string" ? (reason as CameraFault) : "trouble"),
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  if (fault) return <Trouble tone="soon">{t(`scan.fault.${fault}`)}</Trouble>;
  return (
    <div>
      <video
        ref={video}
        muted
        playsInline
        aria-label={t("scan.picture")}
        className="aspect-square w-full rounded-cut bg-ink object-cover"
      />
      <p className="mt-2 text-ink-2 text-sm">{t("scan.hint")}</p>
    </div>
  );
}
