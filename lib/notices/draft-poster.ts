import type { Paper } from "@/lib/platform/documents/paper";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { NoticeContent } from "./notice-content";
import { posterPaper } from "./poster";

const MARK = { ky: "ДОЛБООР", ru: "ЧЕРНОВИК", en: "DRAFT" } as const;

/** The poster of what is not announced yet: says so in its title, and has no digest that could be verified. */
export function draftPosterPaper(
  content: NoticeContent,
  { origin, createdAt }: { origin: string; createdAt: string },
): Paper {
  const url = `${origin}/ky/m/${content.code}`;
  return posterPaper({ ...content, title: marked(content.title) }, { url, sha256: "–".repeat(16), createdAt });
}

function marked(title: Bilingual): Bilingual {
  const languages = (["ky", "ru", "en"] as const).filter((language) => title[language] || language === "ky");
  return Object.fromEntries(languages.map((language) => [language, `${MARK[language]}. ${title[language] ?? ""}`]));
}
