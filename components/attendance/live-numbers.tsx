"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Tally } from "@/components/ui/meter";
import type { LiveNumbers as Numbers } from "@/lib/attendance/live/live-numbers";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { followNumbers } from "./live-feed";

/** The page around the numbers (names, reasons, devices) is read again at most so often. */
const REFRESH_MS = 8000;

export type LiveLabels = {
  named: string;
  counted: string;
  women: string;
  men: string;
  youth: string;
  waiting: string;
  toReview: string;
};

type LiveNumbersProps = { meetingId: string; numbers: Numbers; labels: LiveLabels; children?: React.ReactNode };

/** How many are here, while phones report. Before JavaScript: as they were when the page was made. */
export function LiveNumbers({ meetingId, numbers, labels, children }: LiveNumbersProps) {
  const [told, setTold] = useState<Numbers | null>(null);
  const { refresh } = useRouter();
  const due = useRef<ReturnType<typeof setTimeout>>(undefined);
  const rendered = useRef(numbers);
  rendered.current = numbers;
  useEffect(() => {
    const stop = followNumbers(`/api/v1/attendance/${meetingId}/live`, (now) => {
      setTold(now);
      if (JSON.stringify(now) === JSON.stringify(rendered.current) || due.current) return;
      due.current = setTimeout(() => {
        due.current = undefined;
        refresh();
      }, REFRESH_MS);
    });
    return () => {
      stop();
      clearTimeout(due.current);
      due.current = undefined;
    };
  }, [meetingId, refresh]);
  const { named, counted, waiting, toReview } = told ?? numbers;
  const shown = (count: number | null) => (count === null ? null : formatNumber(count));
  const parts = (["women", "men", "youth"] as const)
    .flatMap((part) => (counted[part] === null ? [] : [`${labels[part]} ${shown(counted[part])}`]))
    .join(", ");
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-4" aria-live="off">
      <Tally value={shown(named)} label={labels.named} />
      <Tally value={shown(counted.total)} label={labels.counted} note={parts || undefined} />
      {waiting > 0 && <Tally value={shown(waiting)} label={labels.waiting} />}
      {toReview > 0 && <Tally value={shown(toReview)} label={labels.toReview} />}
      {children}
    </div>
  );
}
