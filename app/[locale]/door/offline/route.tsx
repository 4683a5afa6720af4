import { z } from "zod";
import { WorksOffline } from "@/components/attendance/door/works-offline";
import { lostPage } from "@/components/board/lost-page";
import { translator } from "@/lib/platform/i18n/translate";
import { plainPage } from "@/lib/platform/plain-page/plain-page";
import { doorProgram } from "../door-program";

/** What works without internet. Needs no program to be read; the phone keeps it with the door. */
export const GET = plainPage({
  name: "attendance.offline",
  input: z.unknown(),
  find: () => ({}),
  show: (_, { locale }) => {
    const t = translator(locale, "door");
    const program = { ...doorProgram(locale), script: null };
    const head = { title: t("offline.title"), description: t("offline.lead"), unlisted: true, program };
    return { head, body: <WorksOffline locale={locale} /> };
  },
  lost: lostPage,
});
