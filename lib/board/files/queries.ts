import "server-only";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { db } from "@/lib/platform/db/client";
import { readStoredFile } from "@/lib/platform/db/stored-file";

/** A published file: its bytes are read only when wanted. */
export type PublicFile = { sha256: string; name: string; mediaType: string; read: () => Promise<Uint8Array> };

/** The poster frozen with one version. One query. */
export async function findPoster(code: string, version: number): Promise<PublicFile | null> {
  const paper = await db.paper.findFirst({
    relationLoadStrategy: "join",
    where: { kind: "poster", publication: { version, assembly: { code } } },
    select: PAPER,
  });
  return paper && fileOf(paper.file);
}

/** The newest published minutes as a paper, in the asked language or the one there is. One query. */
export async function findProtocolPaper(code: string, locale: string): Promise<PublicFile | null> {
  const papers = await db.paper.findMany({
    relationLoadStrategy: "join",
    where: { kind: "protocol", minutesPublication: { minutes: { assembly: { code } } } },
    orderBy: [{ minutesPublication: { version: "desc" } }, { locale: "asc" }],
    take: 2,
    select: { ...PAPER, locale: true, minutesPublicationId: true },
  });
  const [newest] = papers;
  const own = papers.find(
    (each) => each.locale === locale && each.minutesPublicationId === newest?.minutesPublicationId,
  );
  const paper = own ?? newest;
  return paper ? fileOf(paper.file) : null;
}

/** A document of the agenda, as long as any published version names it; its bytes as that version names them. Two queries. */
export async function findAgendaDocument(code: string, id: string): Promise<PublicFile | null> {
  const rows = await db.publication.findMany({
    where: { assembly: { code } },
    orderBy: { version: "desc" },
    select: { content: true },
  });
  for (const { content } of rows) {
    const { agenda } = content as unknown as NoticeContent;
    const document = agenda.flatMap(({ documents }) => documents).find((each) => each.id === id);
    if (document) return { ...document, read: () => readStoredFile(document.sha256) };
  }
  return null;
}

const PAPER = {
  file: { select: { sha256: true, name: true, file: { select: { mediaType: true } } } },
} as const;

function fileOf({ sha256, name, file }: { sha256: string; name: string; file: { mediaType: string } }): PublicFile {
  return { sha256, name, mediaType: file.mediaType, read: () => readStoredFile(sha256) };
}
