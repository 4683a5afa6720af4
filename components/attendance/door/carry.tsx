import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Door, DoorState } from "@/lib/attendance/phone/door";
import { type QueueOwner, queueFile, queueFileName } from "@/lib/attendance/phone/queue-file";
import { FrameShow } from "./frame-show";
import { PlainScreen } from "./plain-screen";
import type { Spoken } from "./words";

export type CarryProps = Spoken & { door: Door; state: DoorState };

/** Rows that found no network are handed over: as a file, or shown to the camera of the office. */
export function Carry(props: CarryProps) {
  const { t, door, state } = props;
  const { meetingId, deviceId, name, rows } = state;
  const queue = useQueue(door, { meetingId, deviceId, name }, rows);
  return (
    <PlainScreen {...props} title={t("carry.title")} back>
      {queue?.count === 0 && <p>{t("carry.none")}</p>}
      {queue && queue.count > 0 && <Handing {...props} queue={queue} />}
    </PlainScreen>
  );
}

function Handing(props: CarryProps & { queue: Queue }) {
  const { t, queue } = props;
  const [shows, setShows] = useState(false);
  const file = new File([queue.text], queue.fileName, { type: "application/json" });
  return (
    <>
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
    </>
  );
}

type Queue = { count: number; text: string; fileName: string };

/** null until they are read from the disk. */
function useQueue(door: Door, owner: QueueOwner, rows: DoorState["rows"]): Queue | null {
  const [queue, setQueue] = useState<Queue | null>(null);
  const ids = rows.flatMap(({ id, state }) => (state === "sent" || state === "needs-review" ? [] : [id])).join();
  // Anew only with other rows: tries to send go on meanwhile, and a camera that has half of the frames needs the others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows never change, so their ids say it
  useEffect(() => {
    let isAsked = true;
    door.carried().then((events) => {
      const savedAt = new Date().toISOString();
      const text = queueFile(owner, events, savedAt);
      if (isAsked) setQueue({ count: events.length, text, fileName: queueFileName(owner, savedAt) });
    }, console.error);
    return () => {
      isAsked = false;
    };
  }, [door, ids, owner.deviceId, owner.name]);
  return queue;
}

function save(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
