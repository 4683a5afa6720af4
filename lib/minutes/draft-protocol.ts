import type { Paper } from "@/lib/platform/documents/paper";
import { type Bilingual, pick } from "@/lib/platform/i18n/bilingual";
import { protocolPaper } from "./protocol";
import type { ProtocolContent } from "./protocol-content";

const MARK = { ky: "ДОЛБООР", ru: "ПРОЕКТ" } as const;

/** The minutes to be read and signed before they are published: marked in the title, without a digest to verify. */
export function draftProtocolPaper(
  content: ProtocolContent,
  language: "ky" | "ru",
  { origin, createdAt }: { origin: string; createdAt: string },
): Paper {
  const title: Bilingual = { [language]: `${MARK[language]}. ${pick(content.title, language)}` };
  const url = `${origin}/${language}/m/${content.code}`;
  return protocolPaper({ ...content, title }, language, { url, sha256: "–".repeat(16), createdAt });
}
