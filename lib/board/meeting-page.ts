import type { CivilDate } from "@/lib/calendar/civil-date";
import type { ProtocolContent } from "@/lib/minutes/protocol-content";
import type { NoticeContent } from "@/lib/notices/notice-content";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";

/** One line of the list of versions. `announcedAt` is an ISO instant. */
export type VersionLine = {
  version: number;
  kind: NoticeContent["kind"];
  material: boolean;
  announcedAt: string;
  sha256: string;
};

/** Decisions on their way: to whom, under which number, and what was answered. */
export type PublicDispatch = {
  id: string;
  addressee: string;
  outgoingNumber: string;
  sentOn: CivilDate;
  decisions: string[];
  replies: { id: string; receivedOn: CivilDate; number: string | null; text: Bilingual }[];
};

export type PublicResult = { protocol: ProtocolContent; version: number; publishedAt: string; sha256: string };

/** What anybody may know of one assembly: what was published, and nothing else. */
export type MeetingPage = {
  /** The frozen content of the version that is shown. */
  content: NoticeContent;
  shown: VersionLine;
  /** All versions, newest first. */
  versions: VersionLine[];
  /** Code of the municipality, for the way back to its board. */
  soate: string;
  result: PublicResult | null;
  /** Why it did not take place; the reason's code only. */
  notHeld: string | null;
  /** The assembly announced in its stead. */
  repeat: { code: string; startsAt: string; timeZone: string } | null;
  /** Only after the minutes were published. */
  dispatches: PublicDispatch[];
};

/** The newest version as residents know it; an old one is kept for comparing. */
export function isNewest({ shown, versions }: Pick<MeetingPage, "shown" | "versions">): boolean {
  return shown.version === versions[0]?.version;
}

/** The last version that told something of weight: what the strip above the page says. */
export function tellingVersion(versions: readonly VersionLine[], upTo: number): VersionLine | undefined {
  return versions.find(({ version, material }) => version <= upTo && material);
}
