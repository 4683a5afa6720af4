"use client";
import { useEffect, useRef, useState } from "react";
import { frameCollector } from "@/lib/attendance/phone/queue-frames";
import { qrReader } from "./qr-reading";

type Heard = {
  /** The whole queue, when its last frame was seen. */
  onText: (text: string) => void;
  onFrames: (frames: { have: number; total: number }) => void;
  onFault: () => void;
};

const LOOK_MS = 120;

/** Watches a phone's QR codes through the camera until they make a whole. */
export function useCamera({ onText, onFrames, onFault }: Heard) {
  const video = useRef<HTMLVideoElement>(null);
  const [isOn, setOn] = useState(false);
  const heard = useRef({ onText, onFrames, onFault });
  heard.current = { onText, onFrames, onFault };
  useEffect(() => {
    if (!isOn) return;
    const watch = new AbortController();
    watchFrames(video, watch.signal, heard)
      .catch(() => heard.current.onFault())
      .finally(() => setOn(false));
    return () => watch.abort();
  }, [isOn]);
  return { video, isOn, toggle: () => setOn((was) => !was) };
}

async function watchFrames(
  video: React.RefObject<HTMLVideoElement | null>,
  signal: AbortSignal,
  heard: React.RefObject<Heard>,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  try {
    const shown = video.current;
    if (!shown) return;
    shown.srcObject = stream;
    await shown.play();
    const readQr = await qrReader();
    const frames = frameCollector();
    while (!signal.aborted) {
      for (const frame of await readQr(shown)) {
        const taken = frames.take(frame);
        if (!taken.ok) continue;
        heard.current.onFrames(taken);
        const whole = taken.missing.length === 0 ? await frames.text(taken.transfer) : null;
        if (whole !== null) return heard.current.onText(whole);
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
