import type { ReviewView } from "@/lib/attendance/reviews/review-view";

/** `next`: the row after which the next page begins; null on the last. */
export type ReviewPage = { rows: ReviewView[]; next: string | null };

/** The inbox of a meeting, a page of each list: what waits, what was decided, and of that what came after the signing. */
export type ReviewPages = Record<"open" | "decided" | "annex", ReviewPage>;
