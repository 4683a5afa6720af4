import type { Temporal } from "temporal-polyfill";
import { LinkButton } from "@/components/ui/button";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import type { Channel } from "@/lib/notice-rules/channels";
import type { Purpose } from "@/lib/notices/postings/posting";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { NoticeHeader } from "./notice-header";
import { PostingForm } from "./posting-form";

type PostingViewProps = {
  view: AssemblyView;
  purpose: Purpose;
  channel?: Channel;
  locale: Locale;
  now: Temporal.Instant;
  byWhom: string;
};

/** One thing: on which channel residents were told. */
export function PostingView({ view, purpose, locale, ...props }: PostingViewProps) {
  const t = translator(locale, "notices");
  const title = t(purpose === "reminder" ? "posting.titleReminder" : "posting.title");
  return (
    <>
      <NoticeHeader view={view} title={title} locale={locale} below />
      <PostingForm assemblyId={view.id} zone={view.municipality.timeZone} {...{ purpose, locale, ...props }} />
      <p className="mt-8">
        <LinkButton href={`/${locale}/assemblies/${view.id}/notice`} variant="quiet">
          {t("posting.back")}
        </LinkButton>
      </p>
    </>
  );
}
