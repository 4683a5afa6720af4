import { lostPage } from "@/components/board/lost-page";
import { MeetingView } from "@/components/board/meeting-view";
import { PublicFrame } from "@/components/board/public-frame";
import { addressProper } from "@/lib/board/address";
import { meetingHead } from "@/lib/board/page-heads";
import { findMeeting, stampMeeting } from "@/lib/board/queries";
import { MeetingPath } from "@/lib/board/schema";
import { publicUrl } from "@/lib/platform/env";
import { plainPage } from "@/lib/platform/plain-page/plain-page";

/** The page of one announced assembly, in its newest version. */
export const GET = plainPage({
  name: "board.meeting",
  input: MeetingPath,
  stamp: ({ params }, { now }) => stampMeeting(params.code, now),
  find: ({ params }) => findMeeting(params.code),
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
