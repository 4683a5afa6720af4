import "server-only";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { fontFile } from "./fonts";

/** The size that messengers ask for, in pixels. */
export const CARD = { width: 1200, height: 630 };

/**
 * A picture of 1200 × 630 pixels for messengers, as PNG bytes. The element uses inline styles and flex only, and texts
 * made drawable by `printable`: for a sign its font lacks, the renderer would go and ask the network.
 */
export async function renderCard(element: ReactElement): Promise<Uint8Array> {
  const weights = [400, 600, 700] as const;
  const files = await Promise.all(weights.map((weight) => fontFile(weight)));
  const fonts = files.map((data, at) => ({ name: "Onest", data, weight: weights[at], style: "normal" as const }));
  const picture = new ImageResponse(element, { ...CARD, fonts });
  return new Uint8Array(await picture.arrayBuffer());
}
