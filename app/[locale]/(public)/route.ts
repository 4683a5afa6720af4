import { lostPage } from "@/components/board/lost-page";
import { LostPath } from "@/lib/board/schema";
import { plainPage } from "@/lib/platform/plain-page/plain-page";

/** The bare language is its board. */
export const GET = plainPage({
  name: "board.home-in-language",
  input: LostPath,
  find: () => ({}),
  moved: () => "/board",
  show: (_, asked) => lostPage("not-found", asked),
  lost: lostPage,
});
