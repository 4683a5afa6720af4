import { Callout } from "@/components/ui/notice";
import type { Queue, SentRow } from "./send-queue";
import type { TakeInLabels } from "./take-in-words";

type TakenRowsProps = { queue: Queue; rows: SentRow[]; isOther: boolean; labels: TakeInLabels };

/** What became of each row that was taken in. */
export function TakenRows({ queue, rows, isOther, labels }: TakenRowsProps) {
  const count = (result: SentRow["result"]) => rows.filter((row) => row.result === result).length;
  const sums = (["stored", "duplicate", "needs-review"] as const).filter((result) => count(result) > 0);
  return (
    <Callout
      tone="met"
      title={`${labels.doneTitle}: ${sums.map((sum) => `${labels.results[sum]} ${count(sum)}`).join(", ")}`}
    >
      <p className="text-sm">
        {labels.from.replace("{name}", queue.owner.name).replace("{time}", clockOfHere(queue.savedAt))}
      </p>
      {isOther && <p className="mt-1 font-semibold">{labels.otherMeeting}</p>}
      <ul className="mt-2 max-h-80 overflow-y-auto text-sm">
        {rows.map((row) => (
          <li key={`${row.seq} ${row.id}`}>
            {labels.row.replace("{seq}", String(row.seq))}: {labels.results[row.result]}
            {row.reason && ` (${labels.reasons[row.reason]})`}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** "26.11.2026, 14:05" by the clock of this device: dates of the server's own making would weigh more than the rest. */
function clockOfHere(at: string): string {
  const moment = new Date(at);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join(".");
  return `${day}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
