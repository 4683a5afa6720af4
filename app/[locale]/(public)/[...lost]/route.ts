import { lostPage } from "@/components/board/lost-page";
import { LostPath } from "@/lib/board/schema";
import { plainPage } from "@/lib/platform/plain-page/plain-page";

/** Every address below a language that nobody has. */
export const GET = plainPage({
  name: "board.lost",
  input: LostPath,
  find: () => null,
  show: () => never(),
  lost: lostPage,
});

function never(): never {
  throw new Error("nothing is ever found here");
}
