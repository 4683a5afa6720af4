import type { ReactNode } from "react";
import { showPhone } from "@/lib/accounts/phone";
import { callerWords } from "@/lib/notice-rules/wording";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** Who calls and on what ground, for whom, whom to ask. */
export function NoticeFacts({ content, locale }: { content: NoticeContent; locale: Locale }) {
  const t = translator(locale, "board");
  const { caller, contact, villages, languages, chair, secretary } = content;
  return (
    <dl className="grid gap-x-10 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      <Line term={t("villages")}>{villages.map(({ name }) => pick(name, locale)).join(", ")}</Line>
      <Line term={t("caller")}>
        {callerWords(caller.kind, locale)}
        {caller.requestCount ? `, ${t("requestCount", { count: caller.requestCount })}` : ""}
        {caller.ground && <span className="block text-sm font-normal">{caller.ground}</span>}
      </Line>
      <Line term={t("contact")}>
        {contact.name}
        {contact.phone && (
          <a
            href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`}
            className="flex min-h-tap items-center text-action underline underline-offset-4 sm:min-h-0"
          >
            {showPhone(contact.phone)}
          </a>
        )}
      </Line>
      {chair && <Line term={t("chair")}>{chair}</Line>}
      {secretary && <Line term={t("secretary")}>{secretary}</Line>}
      <Line term={t("languages")}>{languages.map((language) => t(`language.${language}`)).join(", ")}</Line>
    </dl>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-2">{term}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}
