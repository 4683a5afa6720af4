import jsQR from "jsqr";

const PIXELS = 4;
const EDGE = 4;

/** What a camera reads in a QR code as qrCode() draws it: its dark stretches put on paper with the edge it needs. */
export function readQr(svg: string): string | null {
  const modules = Number(svg.match(/viewBox="0 0 (\d+)/)?.[1]);
  const side = (modules + 2 * EDGE) * PIXELS;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = 0; row < PIXELS; row++)
      for (let column = 0; column < Number(length) * PIXELS; column++) {
        const [left, top] = [(Number(x) + EDGE) * PIXELS + column, (Number(y) + EDGE) * PIXELS + row];
        picture.fill(0, (top * side + left) * 4, (top * side + left) * 4 + 3);
      }
  return jsQR(picture, side, side)?.data ?? null;
}
