import { buttonLook } from "@/components/ui/button";
import type { VerifiedVersion } from "@/lib/board/verification";
import { longDateTime, shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Strip } from "./strip";
import { Wording } from "./wording";

type VerifyViewProps = { typed: string; found: readonly VerifiedVersion[]; locale: Locale };

/** Says whether a paper is one of ours, and whether it is the newest. */
export function VerifyView({ typed, found, locale }: VerifyViewProps) {
  const t = translator(locale, "board");
  return (
    <>
      <h1 className="text-2xl font-bold sm:text-3xl">{t("verify.title")}</h1>
      <p className="mt-2 mb-5 max-w-measure text-ink-2">{t("verify.lead")}</p>
      <form method="get" action={`/${locale}/verify`} className="mb-6 flex max-w-form flex-wrap items-end gap-3">
        <p className="grow">
          <label htmlFor="of" className="mb-1.5 block font-semibold">
            {t("verify.label")}
          </label>
          <input
            id="of"
            name="of"
            defaultValue={typed}
            maxLength={120}
            autoComplete="off"
            spellCheck={false}
            className="min-h-tap w-full rounded-cut border-2 border-line-strong bg-card px-3"
          />
        </p>
        <button type="submit" className={buttonLook("primary")}>
          {t("verify.button")}
        </button>
      </form>
      {typed && found.length === 0 && (
        <Strip tone="missed" title={t("verify.none")}>
          <p>{t("verify.noneHint")}</p>
        </Strip>
      )}
      {found.map((version) => (
        <Verified key={version.sha256} version={version} locale={locale} />
      ))}
    </>
  );
}

function Verified({ version: found, locale }: { version: VerifiedVersion; locale: Locale }) {
  const t = translator(locale, "board");
  const { version, newest, isIntact, code, timeZone, paper } = found;
  const isOld = version < newest;
  const tone = !isIntact ? "missed" : isOld ? "soon" : "met";
  const standing = !isIntact ? "broken" : isOld ? "old" : "newest";
  const href = `/${locale}/m/${code}${paper === "notice" && isOld ? `/v/${version}` : ""}`;
  return (
    <Strip tone={tone} title={t(`verify.${standing}`, { version, newest })}>
      <p>
        {t(`verify.${paper}`)}: <Wording text={found.title} locale={locale} />,{" "}
        {longDateTime(found.startsAt, timeZone, locale)}
      </p>
      <p className="text-sm text-ink-2">
        {t("verify.publishedAt", { at: shortDateTime(found.publishedAt, timeZone) })} · {code} ·{" "}
        <span className="break-all">{found.sha256}</span>
      </p>
      <a href={href} className="inline-flex min-h-tap items-center text-action underline underline-offset-4">
        {t("verify.open")}
      </a>
    </Strip>
  );
}
