/** Why a page cannot be shown. */
export type Problem = "not-found" | "trouble";
