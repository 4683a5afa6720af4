import { encode } from "uqr";
import { expect, it } from "vitest";
import { qrCode } from "./qr-code";

it("draws exactly the dark modules of the code", () => {
  const url = "https://jyiyn.example.kg/ky/m/akm7x2";
  const { data, size } = encode(url, { ecc: "M", border: 0 });
  const { svg, width } = qrCode(url, 90);
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(run); at += 1) (drawn[Number(y)] ?? [])[Number(x) + at] = true;
  }
  expect(drawn).toEqual(data);
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
  expect(width).toBe(90);
});
