import type { FormAction } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { uiWords } from "@/components/ui/words";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { Preview } from "@/lib/platform/import-preview";
import { type PreviewPart, partOf } from "@/lib/platform/preview-part";
import { PreviewRows } from "./preview-rows";
import { PreviewVerdict } from "./preview-verdict";

type PreviewPageProps = {
  locale: Locale;
  preview: Preview<unknown>;
  sha256: string;
  action: FormAction;
  /** Where files of this kind are chosen, and that page's title. */
  from: { href: string; label: string };
  asked: { only?: string | string[]; page?: string | string[] };
};

/** The second step of an import: looking at what a file would do, and doing it. */
export function PreviewPage({ locale, preview, sha256, action, from, asked }: PreviewPageProps) {
  const part: PreviewPart<unknown> = partOf(preview, asked);
  return (
    <>
      <PageHeader
        title={translator(locale, "imports")("previewTitle")}
        breadcrumb={[from]}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      <PreviewVerdict locale={locale} counts={preview.counts} sha256={sha256} action={action} another={from.href} />
      <PreviewRows locale={locale} counts={preview.counts} part={part} path={`${from.href}/${sha256}`} />
    </>
  );
}
