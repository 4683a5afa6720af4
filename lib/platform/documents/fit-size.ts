const NARROW = /[ijlI .:,;'|!]/;
const SLIM = /[frt1()гт-]/;
const WIDE = /[жмшюфщыЖМШЩЮФЫmwWM№—]/;

/**
 * Width of a line of Onest Bold in ems, never less than it really is (the test compares it with the font). Good for
 * choosing a size before anything is drawn.
 */
export function emsOf(text: string): number {
  let ems = 0;
  for (const sign of text) ems += signWidth(sign);
  return ems;
}

function signWidth(sign: string): number {
  if (NARROW.test(sign)) return 0.35;
  if (SLIM.test(sign)) return 0.5;
  if (WIDE.test(sign)) return sign === sign.toLowerCase() && sign !== "№" ? 0.93 : 1.1;
  return sign === sign.toUpperCase() && sign !== sign.toLowerCase() ? 0.8 : 0.66;
}

/** The largest size, in points, from `most` down to `least`, at which the text stays on `lines` lines of `width` points. */
export function fitSize(text: string, fit: { width: number; most: number; least: number; lines?: number }): number {
  const lines = fit.lines ?? 1;
  const longest = Math.max(...text.split(/\s+/).map(emsOf), 0.1);
  // A line ends at a word, so on average half a long word of each line but the last stays empty.
  const room = lines === 1 ? emsOf(text) : emsOf(text) / lines + longest / 2;
  const size = Math.floor(fit.width / Math.max(room, longest));
  return Math.min(fit.most, Math.max(fit.least, size));
}
