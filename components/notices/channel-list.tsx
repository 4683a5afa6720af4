import { LinkButton } from "@/components/ui/button";
import { Status } from "@/components/ui/status";
import type { Channel } from "@/lib/notice-rules/channels";
import { channelWords } from "@/lib/notice-rules/wording";
import type { ChannelProgress, ChannelRow } from "@/lib/notices/postings/channel-progress";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { capital } from "@/lib/platform/i18n/first-letter";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { ProofMark } from "./proof-mark";

type ChannelListProps = {
  progress: ChannelProgress;
  zone: string;
  locale: Locale;
  /** Where a posting is recorded; left out for those who only look. */
  recordHref?: (channel?: Channel) => string;
};

/** The check list of channels: which were used, which still are to be, and what is wanted beside them. */
export function ChannelList({ progress, zone, locale, recordHref }: ChannelListProps) {
  const t = translator(locale, "notices");
  const { rows, more, choice } = progress;
  return (
    <>
      <ul className="border-b border-line">
        {rows.map((row) => (
          <ChannelLine key={row.channel} {...{ row, zone, locale }} href={recordHref?.(row.channel)} />
        ))}
        {more > 0 && (
          <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
            <div className="min-w-0">
              <p className="font-semibold">{t("channels.more", { count: more })}</p>
              <p className="max-w-measure text-sm text-ink-2">
                {choice.map((each) => channelWords(each, locale)).join(", ")}
              </p>
            </div>
            {recordHref && <Record href={recordHref()}>{t("channels.record")}</Record>}
          </li>
        )}
      </ul>
      {more === 0 && recordHref && (
        <p className="mt-4">
          <Record href={recordHref()}>{t("channels.recordOther")}</Record>
        </p>
      )}
    </>
  );
}

type ChannelLineProps = { row: ChannelRow; zone: string; locale: Locale; href?: string };

function ChannelLine({ row, zone, locale, href }: ChannelLineProps) {
  const t = translator(locale, "notices");
  const { channel, asked, standing, postings } = row;
  const own = postings.at(-1);
  const isPage = channel === "web-page" && postings.length === 0;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0">
        <p className="font-semibold">{capital(channelWords(channel, locale))}</p>
        <p className="text-sm text-ink-2">
          {[
            isPage ? t("channels.byItself") : asked !== "own" && t(`channels.${asked}`),
            own && `${shortDateTime(own.postedAt, zone)}, ${own.place}`,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-4">
        {standing === "missing" ? (
          <Status kind="open" word={t("standing.missing")} />
        ) : (
          <ProofMark isProven={standing === "proven"} word={t(`standing.${standing}`)} />
        )}
        {href && standing === "missing" && <Record href={href}>{t("channels.record")}</Record>}
      </div>
    </li>
  );
}

function Record({ href, children }: { href: string; children: string }) {
  return (
    <LinkButton href={href} variant="secondary" small>
      {children}
    </LinkButton>
  );
}
