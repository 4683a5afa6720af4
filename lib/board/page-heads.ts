import type { NoticeContent } from "@/lib/notices/notice-content";
import { pick } from "@/lib/platform/i18n/bilingual";
import { weekdayDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import type { PlainHead } from "@/lib/platform/plain-page/plain-head";
import { type BoardAsk, boardPath } from "./board-ask";
import type { BoardView } from "./board-view";
import { eventData } from "./event-data";
import { isNewest, type MeetingPage } from "./meeting-page";

type Head = Omit<PlainHead, "url" | "languages">;

export function boardHead(view: BoardView, ask: BoardAsk, locale: Locale): Head {
  const t = translator(locale, "board");
  const where = pick(view.territory.trail.at(-1)?.name, locale);
  const title = [t("title"), where].filter(Boolean).join(": ");
  return {
    title: `${title} · ${name(locale)}`,
    description: t("description"),
    unlisted: boardPath(ask).includes("q="),
  };
}

/** @param origin address of the app, without a slash at the end */
export function meetingHead(page: MeetingPage, locale: Locale, origin: string): Head {
  const { content } = page;
  const url = `${origin}/${locale}/m/${content.code}`;
  return {
    title: `${stripWord(page, locale)}${pick(content.title, locale)} · ${name(locale)}`,
    description: whenAndWhere(content, locale),
    image: `${url}/card.png?v=${page.shown.version}`,
    unlisted: !isNewest(page),
    ...(isNewest(page) ? { data: eventData(content, locale, url) } : {}),
  };
}

/** Of a page that only the office sees. */
export function previewHead({ title }: NoticeContent, locale: Locale, url: string): PlainHead {
  const description = translator(locale, "board")("description");
  return { title: `${pick(title, locale)} · ${name(locale)}`, description, url, languages: [], unlisted: true };
}

export function verifyHead(locale: Locale): Head {
  const t = translator(locale, "board");
  return { title: `${t("verify.title")} · ${name(locale)}`, description: t("verify.lead"), unlisted: true };
}

/** "Бейшемби, 2017-жылдын 9-ноябры, саат 09:30. Айылдык клуб, Ак-Муз айыл аймагы": what a messenger shows under the title. */
function whenAndWhere({ startsAt, timeZone, place, municipality }: NoticeContent, locale: Locale): string {
  const where = [place.name, municipality.name].map((text) => pick(text, locale)).join(", ");
  return `${weekdayDateTime(startsAt, timeZone, locale)}. ${where}`;
}

function stripWord({ content, notHeld }: MeetingPage, locale: Locale): string {
  const t = translator(locale, "board");
  if (notHeld) return `${t("line.not-held")}: `;
  return content.kind === "cancellation" ? `${t("line.cancellation")}: ` : "";
}

function name(locale: Locale): string {
  return translator(locale, "shell")("name");
}
