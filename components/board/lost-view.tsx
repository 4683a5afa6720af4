import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { Problem } from "@/lib/platform/plain-page/problem";

const LINK = "inline-flex min-h-tap items-center text-action underline underline-offset-4";

/** There is no such page, or it could not be shown: in words, with ways on. */
export function LostView({ problem, locale }: { problem: Problem; locale: Locale }) {
  const t = translator(locale, "board");
  return (
    <>
      <h1 className="text-2xl font-bold sm:text-3xl">{t(`lost.${problem}`)}</h1>
      <p className="mt-2 mb-4 max-w-measure">{t(`lost.${problem}-hint`)}</p>
      <p className="flex flex-wrap gap-x-6">
        <a href={`/${locale}/board`} className={LINK}>
          {t("lost.toBoard")}
        </a>
        <a href={`/${locale}/verify`} className={LINK}>
          {t("verify.link")}
        </a>
      </p>
    </>
  );
}
