import { Callout } from "@/components/ui/notice";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { CancelForm } from "./change-forms";
import { NoticeHeader } from "./notice-header";

type CancelViewProps = {
  view: AssemblyView;
  locale: Locale /** Announced and neither begun nor cancelled. */;
  isOpen: boolean;
};

export function CancelView({ view, locale, isOpen }: CancelViewProps) {
  const t = translator(locale, "notices");
  return (
    <>
      <NoticeHeader view={view} title={t("cancel.title")} locale={locale} below />
      {isOpen ? (
        <>
          <p className="mb-6 max-w-measure">{t("cancel.hint")}</p>
          <CancelForm assemblyId={view.id} locale={locale} />
        </>
      ) : (
        <Callout title={t("cancel.notNow")}>{t("cancel.notNowHint")}</Callout>
      )}
    </>
  );
}
