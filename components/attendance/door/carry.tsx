import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Door, DoorState } from "@/lib/attendance/phone/door";
import { queueFile, queueFileName } from "@/lib/attendance/phone/queue-file";
import { FrameShow } from "./frame-show";
import { PlainScreen } from "./plain-screen";
import type { Spoken } from "./words";

export type CarryProps = Spoken & { door: Door; state: DoorState };

/** Rows that found no network are handed over: as a file, or shown to the camera of the office. */
export function Carry(props: CarryProps) {
  const { t, door, state } = props;
  const { meetingId, deviceId, name } = state;
  const [shows, setShows] = useState(false);
  const unsent = door.unsent();
  const ids = unsent.map(({ id }) => id).join();
  // Anew only with other rows: tries to send go on meanwhile, and a camera that has half of the frames needs the others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows never change, so their ids say it
  const queue = useMemo(() => {
    const owner = { meetingId, deviceId, name };
    const savedAt = new Date().toISOString();
    return { count: unsent.length, text: queueFile(owner, unsent, savedAt), fileName: queueFileName(owner, savedAt) };
  }, [ids, meetingId, deviceId, name]);
  const file = new File([queue.text], queue.fileName, { type: "application/json" });
  if (queue.count === 0)
    return (
      <PlainScreen {...props} title={t("carry.title")} back>
        <p>{t("carry.none")}</p>
      </PlainScreen>
    );
  return (
    <PlainScreen {...props} title={t("carry.title")} back>
      <p>{t("carry.lead", { count: queue.count })}</p>
      <div className="grid gap-2">
        <Button onClick={() => save(file)} className="min-h-press!">
          {t("carry.file")}
        </Button>
        {navigator.canShare?.({ files: [file] }) && (
          <Button
            variant="secondary"
            onClick={() => navigator.share({ files: [file] }).catch(() => undefined)}
            className="min-h-press!"
          >
            {t("carry.share")}
          </Button>
        )}
        <p className="text-ink-2 text-sm">{t("carry.fileHint")}</p>
      </div>
      {shows ? (
        <FrameShow {...props} text={queue.text} />
      ) : (
        <Button variant="secondary" onClick={() => setShows(true)} className="min-h-press!">
          {t("carry.qr")}
        </Button>
      )}
      <p className="text-ink-2 text-sm">{t("carry.kept")}</p>
    </PlainScreen>
  );
}

function save(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
