/** To whom decisions of a meeting are sent. */
export const ADDRESSEES = ["ayil-kenesh", "ayil-okmotu"] as const;
export type Addressee = (typeof ADDRESSEES)[number];
