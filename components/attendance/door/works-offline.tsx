import { Icon } from "@/components/ui/icon";
import { LOCALES, type Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** What the page promises; tests/e2e/the-door-offline.spec.ts proves each line. */
export const WORKS = [
  "open",
  "names",
  "undo",
  "walkIn",
  "tally",
  "scan",
  "language",
  "typed",
  "queue",
  "carry",
  "several",
  "read",
] as const;
export const NEEDS = ["first", "roster", "sending", "others"] as const;

/** What works without internet, and what does not: plain words, kept on the phone like the rest. */
export function WorksOffline({ locale }: { locale: Locale }) {
  const t = translator(locale, "door");
  return (
    <>
      <ShellHeader locale={locale} path="/door/offline" />
      <main id="main" className="mx-auto grid w-full max-w-form gap-5 px-page py-4">
        <div>
          <a
            href={`/${locale}/door`}
            className="-ml-1 inline-flex min-h-tap items-center gap-1 font-semibold text-action underline underline-offset-4"
          >
            <Icon name="left" className="size-4" />
            {t("back")}
          </a>
          <h1 className="font-bold text-title tracking-tight">{t("offline.title")}</h1>
        </div>
        <p>{t("offline.lead")}</p>
        <section aria-labelledby="works">
          <h2 id="works" className="mb-1 font-bold text-lg">
            {t("offline.worksTitle")}
          </h2>
          <ul className="border-line border-t">
            {WORKS.map((line) => (
              <li key={line} className="flex items-start gap-3 border-line border-b py-2.5">
                <span className="text-met">
                  <Icon name="met" className="mt-0.5 size-5" />
                </span>
                <span className="min-w-0 flex-1">{t(`offline.works.${line}`)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="needs">
          <h2 id="needs" className="mb-1 font-bold text-lg">
            {t("offline.needsTitle")}
          </h2>
          <ul className="border-line border-t">
            {NEEDS.map((line) => (
              <li key={line} className="flex items-start gap-3 border-line border-b py-2.5">
                <span className="text-soon">
                  <Icon name="soon" className="mt-0.5 size-5" />
                </span>
                <span className="min-w-0 flex-1">{t(`offline.needs.${line}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}

const NAMES: Record<Locale, string> = { ky: "Кыр", ru: "Рус", en: "Eng" };

/** The top of the door's pages before, or without, their program. */
export function ShellHeader({ locale, path }: { locale: Locale; path: string }) {
  const t = translator(locale, "door");
  return (
    <header className="border-line border-b bg-card">
      <div className="mx-auto flex w-full max-w-form flex-wrap items-center justify-between gap-2 pl-page">
        <p className="font-bold text-action-strong text-lg">{t("name")}</p>
        <nav aria-label={t("language")} className="flex shrink-0">
          {LOCALES.map((each) => (
            <a
              key={each}
              href={`/${each}${path}`}
              lang={each}
              hrefLang={each}
              aria-current={each === locale ? "true" : undefined}
              className="inline-flex min-h-tap min-w-tap items-center justify-center px-1 text-action text-bar underline underline-offset-4 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline"
            >
              {NAMES[each]}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
