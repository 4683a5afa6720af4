import { lostPage } from "@/components/board/lost-page";
import { MeetingView } from "@/components/board/meeting-view";
import { PublicFrame } from "@/components/board/public-frame";
import { addressProper } from "@/lib/board/address";
import { meetingHead } from "@/lib/board/page-heads";
import { findMeeting, stampMeeting } from "@/lib/board/queries";
import { VersionPath } from "@/lib/board/schema";
import { publicUrl } from "@/lib/platform/env";
import { plainPage } from "@/lib/platform/plain-page/plain-page";

/** One version of a notice, as it was frozen; an old one says that there is a newer. */
export const GET = plainPage({
  name: "board.version",
  input: VersionPath,
  stamp: ({ params }, { now }) => stampMeeting(params.code, now),
  find: ({ params }) => findMeeting(params.code, params.version),
  moved: ({ content }, { path }) => addressProper(path, content.code),
  show: (page, { locale, now, path }) => ({
    head: meetingHead(page, locale, publicUrl()),
    body: (
      <PublicFrame locale={locale} path={path}>
        <MeetingView page={page} locale={locale} now={now} />
      </PublicFrame>
    ),
  }),
  lost: lostPage,
});
