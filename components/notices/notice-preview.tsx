import { NoticeArticle } from "@/components/board/notice-article";
import { TextLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { NoticeContent } from "@/lib/notices/notice-content";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

type NoticePreviewProps = {
  assemblyId: string;
  content: NoticeContent;
  locale: Locale;
  today: string;
  /** Nothing is missing: the sheet can be drawn. */
  hasPoster: boolean;
};

/** Exactly what residents will see, drawn by the same parts as their page. */
export function NoticePreview({ assemblyId, content, locale, today, hasPoster }: NoticePreviewProps) {
  const t = translator(locale, "notices");
  const base = `/${locale}/assemblies/${assemblyId}/notice`;
  return (
    <Section
      title={t("preview.title")}
      aside={
        <span className="flex flex-wrap gap-x-6">
          <TextLink external href={`${base}/preview`}>
            {t("preview.page")}
          </TextLink>
          {hasPoster && (
            <TextLink external href={`${base}/poster.pdf`}>
              {t("preview.poster")}
            </TextLink>
          )}
        </span>
      }
    >
      <div className="border-2 border-dashed border-line-strong bg-paper p-4 sm:p-6">
        <NoticeArticle {...{ content, locale, today, telling: content.kind }} heading="h2" />
      </div>
    </Section>
  );
}
