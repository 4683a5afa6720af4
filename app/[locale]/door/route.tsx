import { z } from "zod";
import { Shell } from "@/components/attendance/door/shell";
import { lostPage } from "@/components/board/lost-page";
import { translator } from "@/lib/platform/i18n/translate";
import { plainPage } from "@/lib/platform/plain-page/plain-page";
import { doorProgram } from "./door-program";

/** The shell of the door page: the same for everybody, so that a phone may keep it. Whose door it is, the program knows. */
export const GET = plainPage({
  name: "attendance.door",
  input: z.unknown(),
  find: () => ({}),
  show: (_, { locale }) => {
    const t = translator(locale, "door");
    const head = { title: t("title"), description: t("description"), unlisted: true, program: doorProgram(locale) };
    return { head, body: <Shell locale={locale} /> };
  },
  lost: lostPage,
});
