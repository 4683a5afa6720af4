import { loadCalendar } from "@/lib/calendar/queries";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { findCharterOf } from "@/lib/charter/queries";
import { answerDuties } from "@/lib/notice-rules/duties-answer";
import { NATIONAL_PACK } from "@/lib/notice-rules/rule-book";
import { DutiesQuery } from "@/lib/notice-rules/schema";
import { endpoint } from "@/lib/platform/endpoint";
import { invalidInput } from "@/lib/platform/problem";

const NATIONWIDE = { zone: NATIONAL_PACK.zone, values: [] };
/** Verdicts change with the day; anybody's page may ask. */
const HEADERS = { "cache-control": "no-store", "access-control-allow-origin": "*" };

/**
 * `GET /api/v1/duties?kind=…&startsAt=…`: what a meeting's duties are and when they are due, as docs/api.md describes.
 * 200 `DutiesAnswer`; 400 problem+json with `errors: [{ field, code }]`.
 */
export const GET = endpoint({
  name: "duties.view",
  anonymous: true,
  input: DutiesQuery,
  reach: async (_actor, { municipality }) => ({
    charter: municipality === undefined ? NATIONWIDE : await findCharterOf(municipality),
  }),
  allow: () => true,
  run: async ({ input, subject: { charter }, ctx }) => {
    if (!charter) return invalidInput([{ field: "municipality", code: "unknown-municipality" }]);
    const { zone, values } = charter;
    const calendar = await loadCalendar(civilDateIn(ctx.now, zone));
    const answered = answerDuties(input, { zone, charter: values, calendar, now: { at: ctx.now } });
    return answered.ok ? Response.json(answered.answer, { headers: HEADERS }) : invalidInput(answered.errors);
  },
});
