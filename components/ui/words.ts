import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { ClientWords } from "./client-words";
import type { PaginationWords } from "./pagination";

export type UiWords = {
  client: ClientWords;
  pagination: PaginationWords;
  diff: { before: string; after: string; nothing: string };
  breadcrumb: string;
};

/** The words of the kit itself; server side only. `client` goes to FormSetting, the others to their components. */
export function uiWords(locale: Locale): UiWords {
  const t = translator(locale, "ui");
  return {
    client: clientWords(locale),
    pagination: {
      label: t("pagination.label"),
      previous: t("pagination.previous"),
      next: t("pagination.next"),
      page: (page) => t("pagination.page", { page }),
    },
    diff: { before: t("diff.before"), after: t("diff.after"), nothing: t("diff.nothing") },
    breadcrumb: t("breadcrumb"),
  };
}

function clientWords(locale: Locale): ClientWords {
  const t = translator(locale, "ui");
  return {
    summary: t("form.summary"),
    error: t("form.error"),
    optional: t("form.optional"),
    sending: t("form.sending"),
    saved: t("form.saved"),
    failed: t("form.failed"),
    tooLarge: t("form.tooLarge"),
    restored: t("form.restored"),
    discard: t("form.discard"),
    signedOutTitle: t("form.signedOutTitle"),
    signedOutText: t("form.signedOutText"),
    signIn: t("form.signIn"),
    staleTitle: t("form.staleTitle"),
    staleText: t("form.staleText"),
    mine: t("form.mine"),
    theirs: t("form.theirs"),
    takeMine: t("form.takeMine"),
    takeTheirs: t("form.takeTheirs"),
    nothing: t("form.nothing"),
    close: t("close"),
    none: t("combobox.none"),
    chooseFile: t("file.choose"),
    noFile: t("file.none"),
    fileTooLarge: t("file.tooLarge", { name: "{name}", size: "{size}", most: "{most}" }),
    found: t("combobox.found", { count: "{count}" }),
    lost: { title: t("lost.title"), text: t("lost.text"), on: t("lost.on") },
    broken: { title: t("broken.title"), text: t("broken.text"), on: t("broken.on") },
  };
}
