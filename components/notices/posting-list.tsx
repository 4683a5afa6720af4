import { TextLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { channelWords } from "@/lib/notice-rules/wording";
import { withdrawPosting } from "@/lib/notices/postings/actions";
import { isProven, type PostingRow } from "@/lib/notices/postings/posting";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { capital } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { formatNumber } from "@/lib/platform/i18n/numbers";
import { translator } from "@/lib/platform/i18n/translate";
import { ProofMark } from "./proof-mark";

type PostingListProps = {
  assemblyId: string;
  postings: readonly PostingRow[];
  zone: string;
  locale: Locale;
  /** May withdraw what was recorded by mistake. */
  mayWithdraw: boolean;
};

/** What was told, where, by whom, to how many, with which proof. Withdrawn ones stay, struck through. */
export function PostingList({ assemblyId, postings, zone, locale, mayWithdraw }: PostingListProps) {
  const t = translator(locale, "notices");
  return (
    <ul className="border-b border-line">
      {postings.map((posting) => (
        <li
          key={posting.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <div className={`min-w-0 ${posting.withdrawnAt ? "text-ink-2 line-through" : ""}`}>
            <p className="font-semibold">
              {capital(channelWords(posting.channel, locale))}: {posting.place}
            </p>
            <p className="text-sm">{told(posting, zone, locale)}</p>
          </div>
          <div className="flex flex-wrap items-center gap-4">
            {posting.withdrawnAt ? (
              <span className="text-sm text-ink-2">{t("posting.withdrawn")}</span>
            ) : (
              <ProofMark isProven={isProven(posting.proof)} word={t(`proof.${posting.proof}`)} />
            )}
            {posting.hasFile && (
              <TextLink external href={`/${locale}/assemblies/${assemblyId}/notice/proof/${posting.id}`}>
                {t("posting.open")}
              </TextLink>
            )}
            {mayWithdraw && !posting.withdrawnAt && <Withdraw {...{ assemblyId, posting, locale }} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Withdraw({ assemblyId, posting, locale }: { assemblyId: string; posting: PostingRow; locale: Locale }) {
  const t = translator(locale, "notices");
  const name = `${capital(channelWords(posting.channel, locale))}, ${posting.place}`;
  return (
    <Form quiet action={withdrawPosting} className="flex">
      <Hidden name="assemblyId" value={assemblyId} />
      <Hidden name="postingId" value={posting.id} />
      <SubmitButton variant="quiet" small aria-label={`${t("posting.withdraw")}: ${name}`}>
        {t("posting.withdraw")}
      </SubmitButton>
    </Form>
  );
}

function told(posting: PostingRow, zone: string, locale: Locale): string {
  const t = translator(locale, "notices");
  const { postedAt, byWhom, audience, version, purpose } = posting;
  return [
    shortDateTime(postedAt, zone),
    byWhom,
    audience === null ? "" : t("posting.people", { count: formatNumber(audience) }),
    purpose === "reminder" ? t("purpose.reminder") : "",
    version ? t("version", { version }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}
