import type { Temporal } from "temporal-polyfill";
import type { NoticeDesk } from "@/lib/notices/notice-desk";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { DraftNotice } from "./draft-notice";
import { NoticeHeader } from "./notice-header";
import { ToldNotice } from "./told-notice";

export type NoticeDeskProps = {
  desk: NoticeDesk;
  locale: Locale;
  now: Temporal.Instant;
  /** What the person at the screen may do. */
  may: { announce: boolean; override: boolean };
};

/** The notice of one assembly: before it is public the preview and the button, afterwards the channels and versions. */
export function NoticeDeskView(props: NoticeDeskProps) {
  const { desk, locale } = props;
  const t = translator(locale, "notices");
  return (
    <>
      <NoticeHeader view={desk.view} title={t("title")} locale={locale} />
      {desk.last ? <ToldNotice {...props} /> : <DraftNotice {...props} />}
    </>
  );
}
