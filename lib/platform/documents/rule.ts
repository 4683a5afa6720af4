import { INK } from "./ink";

/** A straight line as SVG, `width` × `thickness` points. */
export function rule(width: number, thickness: number, color = INK): { svg: string; width: number; height: number } {
  const box = `width="${width}" height="${thickness}" viewBox="0 0 ${width} ${thickness}"`;
  const path = `<path d="M0 0H${width}V${thickness}H0Z" fill="${color}"/>`;
  return { svg: `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${path}</svg>`, width, height: thickness };
}
