import type { PublicDispatch } from "@/lib/board/meeting-page";
import { callerWords } from "@/lib/notice-rules/wording";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Wording } from "./wording";

/** Where the decisions went, and what was answered. */
export function DispatchList({ dispatches, locale }: { dispatches: readonly PublicDispatch[]; locale: Locale }) {
  const t = translator(locale, "board");
  return (
    <ul className="border-b border-line">
      {dispatches.map(({ id, addressee, outgoingNumber, sentOn, decisions, replies }) => (
        <li key={id} className="border-t border-line py-3">
          <p>
            <strong>{callerWords(addressee, locale)}</strong>,{" "}
            {t("reply.sent", { day: shortDate(sentOn), number: outgoingNumber })}
            {decisions.length > 0 && ` · ${t("reply.decisions", { numbers: decisions.join(", ") })}`}
          </p>
          {replies.length === 0 && <p className="text-ink-2">{t("reply.none")}</p>}
          {replies.map((reply) => (
            <p key={reply.id} className="mt-1 max-w-measure border-l-4 border-line pl-3 whitespace-pre-line">
              <strong>{t("reply.received", { day: shortDate(reply.receivedOn) })}</strong>
              {reply.number && ` (${reply.number})`}: <Wording text={reply.text} locale={locale} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
