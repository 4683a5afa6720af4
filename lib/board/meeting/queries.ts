import "server-only";
import type { Temporal } from "temporal-polyfill";
import { decisionNumber } from "@/lib/decisions/decision-number";
import type { NoticeContent } from "@/lib/notices/notice-content";
import { db } from "@/lib/platform/db/client";
import type { MeetingPage, PublicDispatch, PublicResult, VersionLine } from "../meeting-page";

/** Columns named as the page names them; instants come as ISO text. */
type MeetingRow = {
  soate: string;
  notHeld: string | null;
  repeat: MeetingPage["repeat"];
  versions: VersionLine[];
  content: NoticeContent | null;
  result: PublicResult | null;
  dispatches: (Omit<PublicDispatch, "decisions"> & { decisions: { number: number; year: number }[] })[] | null;
};

const HOUR = 3_600_000;

/**
 * What was published about the assembly with this code; null when nothing was, or there is no such version: a draft
 * cannot be told from a code that nobody has. One query, by hand: it is asked for more often than any other.
 * @param version the newest when left out
 */
export async function findMeeting(code: string, version?: number): Promise<MeetingPage | null> {
  const [row] = await db.$queryRaw<MeetingRow[]>`
    SELECT t.soate, n.reason AS "notHeld",
      (SELECT json_build_object('code', r.code, 'startsAt', p.content->>'startsAt', 'timeZone', p.content->>'timeZone')
         FROM assembly r CROSS JOIN LATERAL (
           SELECT kind, content FROM publication WHERE assembly_id = r.id ORDER BY version DESC LIMIT 1) p
         WHERE r.repeat_of_id = a.id AND p.kind <> 'cancellation' ORDER BY r.starts_at, r.id LIMIT 1) AS repeat,
      (SELECT json_agg(json_build_object('version', version, 'kind', kind, 'material', material, 'sha256', sha256,
                'announcedAt', to_char(announced_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY version DESC)
         FROM publication WHERE assembly_id = a.id) AS versions,
      (SELECT content FROM publication
         WHERE assembly_id = a.id AND version = coalesce(${version ?? null}::int, version)
         ORDER BY version DESC LIMIT 1) AS content,
      (SELECT json_build_object('version', p.version, 'protocol', p.content, 'sha256', p.sha256,
                'publishedAt', to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
         FROM minutes_publication p JOIN minutes m ON m.id = p.minutes_id
         WHERE m.assembly_id = a.id ORDER BY p.version DESC LIMIT 1) AS result,
      (SELECT json_agg(json_build_object('id', d.id, 'addressee', d.addressee, 'outgoingNumber', d.outgoing_number,
                'sentOn', d.sent_on,
                'decisions', (SELECT coalesce(json_agg(json_build_object('number', e.number, 'year', e.year) ORDER BY e.number), '[]')
                  FROM dispatch_decision s JOIN decision e ON e.id = s.decision_id
                  WHERE s.dispatch_id = d.id AND e.withdrawn_at IS NULL),
                'replies', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'receivedOn', r.received_on,
                    'number', r.number, 'text', r.text) ORDER BY r.received_on, r.id), '[]')
                  FROM reply r WHERE r.dispatch_id = d.id AND r.withdrawn_at IS NULL)) ORDER BY d.sent_on, d.id)
         FROM dispatch d WHERE d.assembly_id = a.id AND d.withdrawn_at IS NULL) AS dispatches
    FROM assembly a JOIN municipality t ON t.id = a.municipality_id LEFT JOIN not_held n ON n.assembly_id = a.id
    WHERE a.code = ${code}`;
  return row ? pageOf(row, version) : null;
}

function pageOf(
  { soate, notHeld, repeat, versions, content, result, dispatches }: MeetingRow,
  version?: number,
): MeetingPage | null {
  const shown = version === undefined ? versions?.[0] : versions?.find((each) => each.version === version);
  if (!shown || !content) return null;
  const told = result ? (dispatches ?? []).map(dispatchOf) : [];
  return { content, shown, versions, soate, notHeld, repeat, result, dispatches: told };
}

function dispatchOf({ decisions, ...row }: NonNullable<MeetingRow["dispatches"]>[number]): PublicDispatch {
  return { ...row, decisions: decisions.map(decisionNumber) };
}

/**
 * Changes whenever the page of this code would say something else: by a new version (of it or of its repeat), by published minutes, by a row of
 * dispatches and replies that was touched, by the hour. Null when nothing was ever announced. One light query.
 */
export async function stampMeeting(code: string, now: Temporal.Instant): Promise<string | null> {
  const [row] = await db.$queryRaw<{ stamp: string }[]>`
    SELECT concat_ws(':', (SELECT max(version) FROM publication WHERE assembly_id = a.id),
      (SELECT reason FROM not_held WHERE assembly_id = a.id),
      (SELECT string_agg(concat_ws('.', r.code, p.version), ',' ORDER BY r.code, p.version)
         FROM assembly r JOIN publication p ON p.assembly_id = r.id WHERE r.repeat_of_id = a.id),
      (SELECT 'm' || max(p.version) FROM minutes m JOIN minutes_publication p ON p.minutes_id = m.id WHERE m.assembly_id = a.id),
      (SELECT sum(hashtext(concat_ws('.', d.id, d.xmin))) FROM dispatch d WHERE d.assembly_id = a.id),
      (SELECT sum(hashtext(concat_ws('.', r.id, r.xmin))) FROM dispatch d JOIN reply r ON r.dispatch_id = d.id
         WHERE d.assembly_id = a.id),
      (SELECT sum(hashtext(concat_ws('.', e.id, e.xmin))) FROM dispatch d JOIN dispatch_decision s ON s.dispatch_id = d.id
         JOIN decision e ON e.id = s.decision_id WHERE d.assembly_id = a.id)) AS stamp
    FROM assembly a
    WHERE a.code = ${code} AND EXISTS (SELECT 1 FROM publication WHERE assembly_id = a.id)`;
  return row ? `${row.stamp}@${Math.floor(now.epochMilliseconds / HOUR)}` : null;
}
