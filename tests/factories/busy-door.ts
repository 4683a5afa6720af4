import { addWalkIn } from "@/lib/attendance/commands";
import { mergePresences } from "@/lib/attendance/merging/commands";
import { findAttendance } from "@/lib/attendance/queries";
import { keepOrDismiss } from "@/lib/attendance/reviews/commands";
import { listReviews } from "@/lib/attendance/reviews/queries";
import { anId, aPen, aPhone, send } from "./door";
import { done, FRIDAY } from "./minutes";
import { aContext } from "./write-context";

type Meeting = { id: string };
type Stages = { underWay: Meeting; held: Meeting; signed: Meeting };

const ctx = () => aContext({ now: FRIDAY });

/** Everything that the page of the door can show: phones, rows of every reason, two of one name, an annex. */
export async function aBusyDoor({ underWay, held, signed }: Stages): Promise<void> {
  const phone = await aPhone(underWay);
  const pen = aPen(phone);
  const tap = pen.walkedIn("Үсөн Асанов");
  const wrongClock = pen.walkedIn("Эрте Келген");
  await send(
    phone,
    [
      ...[
        tap,
        pen.walkedIn("Асел Токтосунова", { sex: "female" }),
        pen.walkedIn("Асел Токтосунова", { sex: "female" }),
      ],
      ...[pen.came(anId()), pen.counted(12, 9, 4), { ...pen.walkedIn(), meetingId: held.id }, { kind: "dance" }],
      { ...tap, person: { new: { name: "Үсөн Асан уулу", sex: "male" } } },
      { ...wrongClock, device: { ...wrongClock.device, deviceAt: "2031-01-01T00:00:00Z" } },
    ],
    { waiting: 3, sentAt: FRIDAY.subtract({ hours: 75 }).toString() },
  );
  const other = await aPhone(underWay, 12);
  await send(other, [aPen(other).counted(14, 9, 4)]);
  const [row] = await listReviews(underWay.id);
  if (row) done(await keepOrDismiss(ctx(), { assemblyId: underWay.id, reviewId: row.id, choice: "dismiss" }));
  await twoOfOneName(held);
  const late = await aPhone(signed);
  await send(late, [aPen(late).walkedIn("Кеч Келген")]);
}

async function twoOfOneName({ id: assemblyId }: Meeting): Promise<void> {
  const walkIn = { sex: "female", ageBand: "29-59", role: "resident", villageId: null } as const;
  for (let n = 0; n < 2; n++) done(await addWalkIn(ctx(), { assemblyId, name: "Жибек Асанова", ...walkIn }));
  const [keys = []] = (await findAttendance(assemblyId)).sameWalkIns;
  done(await mergePresences(ctx(), { assemblyId, keys }));
}
