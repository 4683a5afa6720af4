/** One repeat of the felt-rug ornament, 72 × 44 units: two pairs of ram's horns, the second turned over. */
const HORN = "M0 15V5C0-6-17-8-17 3c0 7 9.5 7 9.5 .6M0 5C0-6 17-8 17 3c0 7-9.5 7-9.5 .6";
const REPEAT = { width: 72, height: 44 };

/**
 * The shyrdak band of posters and certificates as SVG, `width` points long in `repeats` whole repeats; its height
 * follows (width / repeats × 44 / 72 points).
 */
export function shyrdak(width: number, repeats: number, color: string): { svg: string; width: number; height: number } {
  const length = REPEAT.width * repeats;
  const horns = Array.from({ length: repeats }, (_, place) => pair(place * REPEAT.width, color)).join("");
  const edges = `<path d="M0 0H${length}V3.2H0ZM0 40.8H${length}V44H0Z" fill="${color}"/>`;
  const height = ((width / repeats) * REPEAT.height) / REPEAT.width;
  const box = `width="${width}" height="${height}" viewBox="0 0 ${length} ${REPEAT.height}"`;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${horns}${edges}</svg>`, width, height };
}

function pair(x: number, color: string): string {
  const horn = `<path d="${HORN}" fill="none" stroke="${color}" stroke-width="5.6"/><path d="M-9 17L0 7 9 17Z" fill="${color}"/>`;
  return `<g transform="translate(${x + 18} 25)">${horn}</g><g transform="translate(${x + 54} 19) scale(1 -1)">${horn}</g>`;
}
