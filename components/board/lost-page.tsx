import { translator } from "@/lib/platform/i18n/translate";
import type { PlainAsked, PlainPage } from "@/lib/platform/plain-page/plain-page";
import type { Problem } from "@/lib/platform/plain-page/problem";
import { LostView } from "./lost-view";
import { PublicFrame } from "./public-frame";

/** The page shown when there is no page. */
export function lostPage(problem: Problem, { locale, path }: PlainAsked): PlainPage {
  const t = translator(locale, "board");
  const title = t(`lost.${problem}`);
  return {
    head: { title, description: t(`lost.${problem}-hint`), unlisted: true },
    body: (
      <PublicFrame locale={locale} path={path}>
        <LostView problem={problem} locale={locale} />
      </PublicFrame>
    ),
  };
}
