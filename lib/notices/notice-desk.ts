import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import type { Stage } from "@/lib/assemblies/stage";
import type { Finding } from "@/lib/notice-rules/finding";
import type { NoticeTooShort } from "@/lib/notice-rules/gates";
import type { Missing } from "./completeness";
import type { NoticeContent } from "./notice-content";
import type { Candidate } from "./notice-standing";
import type { ChannelProgress } from "./postings/channel-progress";
import type { PostingRow } from "./postings/posting";

/** Everything the notice's page needs, at one moment. */
export type NoticeDesk = {
  view: AssemblyView;
  stage: Stage;
  /** What would be published now; its digest goes with the form. */
  candidate: Candidate;
  previewed: string;
  last: NoticeContent | null;
  missing: Missing[];
  /** Too little time is left to announce the candidate, and nobody overrode that. */
  tooShort: NoticeTooShort | null;
  findings: Finding[];
  postings: PostingRow[];
  progress: ChannelProgress;
};
