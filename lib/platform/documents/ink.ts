/** Colours of papers: the dark ones of the screen's theme, on white. All are dark enough to read when copied in grey. */
export const INK = "#241F18";
export const INK_SOFT = "#5B5243";
/** What no longer holds: still read, no longer shouting. */
export const FADED = "#8A7D66";
export const LINE = "#B9AD94";
export const MOTIF = "#1D4F6B";
export const SOON = "#8A5200";
export const MISSED = "#A3231B";
export const WHITE = "#FFFFFF";
