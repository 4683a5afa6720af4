import { encode } from "uqr";

/**
 * A QR code as SVG in one black path, `size` points wide, readable with 15 % of it damaged. The white edge of four
 * modules that a camera needs is not drawn: leave it free around.
 */
export function qrCode(text: string, size: number): { svg: string; width: number; height: number } {
  const { data, size: modules } = encode(text, { ecc: "M", border: 0 });
  const path = data
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(""),
    )
    .join("");
  const box = `width="${size}" height="${size}" viewBox="0 0 ${modules} ${modules}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path d="${path}" fill="#000"/></svg>`,
    width: size,
    height: size,
  };
}

/** The dark stretches of a row: start and length. */
function runsOf(row: boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
