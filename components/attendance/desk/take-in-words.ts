import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** The words of the desk where queues are taken off phones, for the browser. */
export function takeInLabels(locale: Locale) {
  const t = translator(locale, "door-desk");
  return {
    ...{ file: t("takeIn.file"), fileHint: t("takeIn.fileHint"), send: t("takeIn.send"), retry: t("takeIn.retry") },
    ...{ camera: t("takeIn.camera"), stop: t("takeIn.stop"), needsJs: t("takeIn.needsJs") },
    ...{ reading: t("takeIn.reading"), frames: t("takeIn.frames", { have: "{have}", total: "{total}" }) },
    from: t("takeIn.from", { name: "{name}", time: "{time}" }),
    ...{ doneTitle: t("takeIn.doneTitle"), otherMeeting: t("takeIn.otherMeeting") },
    results: {
      ...{ stored: t("takeIn.stored"), duplicate: t("takeIn.duplicate") },
      "needs-review": t("takeIn.needs-review"),
    },
    row: t("takeIn.row", { seq: "{seq}" }),
    faults: {
      ...{ "not-a-queue": t("takeIn.notQueue"), damaged: t("takeIn.damaged"), "newer-version": t("takeIn.newer") },
      ...{ "no-qr": t("takeIn.noQr"), "no-camera": t("takeIn.noCamera"), offline: t("takeIn.offline") },
      ...{ "signed-out": t("takeIn.signedOut"), refused: t("takeIn.refused", { reason: "{reason}" }) },
    },
    reasons: {
      ...{ "unknown-person": t("kind.unknown-person"), "meeting-signed": t("kind.meeting-signed") },
      ...{ "not-your-meeting": t("kind.not-your-meeting"), malformed: t("kind.malformed") },
      "clock-off": t("kind.clock-off"),
    },
  };
}

export type TakeInLabels = ReturnType<typeof takeInLabels>;
