import type { ReviewView } from "@/lib/attendance/reviews/review-view";

/** `next`: the row after which the next page begins; null on the last. */
export type ReviewPage = { rows: ReviewView[]; next: string | null };

/** The inbox of a meeting, a page of each list. The annex also tells how many rows came late, and how many of them wait. */
export type ReviewPages = {
  open: ReviewPage;
  decided: ReviewPage;
  annex: ReviewPage & { total: number; waiting: number };
};
