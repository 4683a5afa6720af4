"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { Callout } from "@/components/ui/notice";
import { useAlive } from "@/components/ui/use-alive";
import { readQueueFile } from "@/lib/attendance/phone/queue-file";
import { frameCollector } from "@/lib/attendance/phone/queue-frames";
import { qrReader } from "./qr-reading";
import { type Queue, type SentRow, sendQueue } from "./send-queue";
import type { TakeInLabels } from "./take-in-words";
import { TakenRows } from "./taken-rows";
import { useCamera } from "./use-camera";

type Told = { fault: keyof TakeInLabels["faults"]; reason?: string };
type State =
  | { step: "idle" }
  | { step: "busy"; words: string }
  | { step: "failed"; told: Told; queue: Queue | null }
  | { step: "done"; queue: Queue; rows: SentRow[] };

const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));

/** Takes a phone's queue off it without a network: a file, pictures of its QR codes, or the camera. */
export function TakeIn({ meetingId, labels }: { meetingId: string; labels: TakeInLabels }) {
  const [state, setState] = useState<State>({ step: "idle" });
  const form = useRef<HTMLFormElement>(null);
  const { refresh } = useRouter();
  const isAlive = useAlive();

  const send = async (queue: Queue) => {
    setState({ step: "busy", words: labels.reading });
    const sent = await sendQueue(queue);
    if (!sent.ok) return setState({ step: "failed", told: sent, queue });
    setState({ step: "done", queue, rows: sent.rows });
    refresh();
  };
  const read = (text: string) => {
    const queue = readQueueFile(text);
    return queue.ok ? send(queue) : setState({ step: "failed", told: queue, queue: null });
  };
  const camera = useCamera({
    onText: read,
    onFrames: (frames) => setState({ step: "busy", words: fill(labels.frames, frames) }),
    onFault: () => setState({ step: "failed", told: { fault: "no-camera" }, queue: null }),
  });
  const takeFiles = async () => {
    const chosen = form.current?.querySelector("input")?.files ?? [];
    setState({ step: "busy", words: labels.reading });
    const taken = await textOf([...chosen]);
    return "text" in taken ? read(taken.text) : setState({ step: "failed", told: taken, queue: null });
  };

  if (!isAlive) return <p className="text-ink-2">{labels.needsJs}</p>;
  return (
    <div className="grid max-w-form gap-4">
      <form
        ref={form}
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void takeFiles();
        }}
      >
        <FileField
          name="queue"
          label={labels.file}
          hint={labels.fileHint}
          accept=".json,application/json,image/*"
          multiple
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{labels.send}</Button>
          <Button variant="secondary" onClick={camera.toggle}>
            {camera.isOn ? labels.stop : labels.camera}
          </Button>
        </div>
      </form>
      <video ref={camera.video} hidden={!camera.isOn} muted playsInline className="w-full bg-ink" />
      <div role="status">
        {state.step === "busy" && <p>{state.words}</p>}
        {state.step === "failed" && (
          <Callout
            tone="missed"
            title={fill(labels.faults[state.told.fault], { reason: state.told.reason ?? "" })}
            actions={state.queue && <Button onClick={() => state.queue && send(state.queue)}>{labels.retry}</Button>}
          />
        )}
        {state.step === "done" && (
          <TakenRows {...state} isOther={state.queue.owner.meetingId !== meetingId} labels={labels} />
        )}
      </div>
    </div>
  );
}

/** The queue as text: of a file as it is, of pictures by their QR codes. */
async function textOf(files: File[]): Promise<{ text: string } | Told> {
  const pictures = files.filter(({ type }) => type.startsWith("image/"));
  const [file] = files.filter((each) => !pictures.includes(each));
  if (file) return { text: await file.text() };
  if (pictures.length === 0) return { fault: "not-a-queue" };
  const readQr = await qrReader();
  const frames = frameCollector();
  let whole: string | null = null;
  for (const picture of pictures) {
    const image = await createImageBitmap(picture).catch(() => null);
    for (const frame of image ? await readQr(image) : []) {
      const taken = frames.take(frame);
      if (taken.ok && taken.missing.length === 0) whole = await frames.text(taken.transfer);
    }
  }
  return whole === null ? { fault: "no-qr" } : { text: whole };
}
