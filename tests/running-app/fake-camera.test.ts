import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import jsqr from "jsqr";
import { afterAll, describe, expect, it } from "vitest";
import { filmCodes } from "./fake-camera";

const folder = mkdtempSync(path.join(tmpdir(), "film-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [WIDTH, HEIGHT] = [640, 480];
const FRAME = Buffer.byteLength("FRAME\n") + (WIDTH * HEIGHT * 3) / 2;
const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

/** What a scanner reads in each frame. */
function codesIn(file: string): (string | undefined)[] {
  const film = readFileSync(file);
  const head = film.indexOf("\n") + 1;
  const frames = Array.from({ length: (film.length - head) / FRAME }, (_, n) => film.subarray(head + n * FRAME));
  return frames.map((frame) => {
    const bright = frame.subarray(6, 6 + WIDTH * HEIGHT);
    const pixels = Uint8ClampedArray.from({ length: bright.length * 4 }, (_, at) => bright[at >> 2] ?? 0);
    return read(pixels, WIDTH, HEIGHT)?.data;
  });
}

describe("a film for the fake camera", () => {
  it("shows each code for some frames, readable by the scanner", () => {
    const file = path.join(folder, "codes.y4m");
    const long = "жыйын ".repeat(40);
    filmCodes(file, ["4719038256", long], 2);
    expect(codesIn(file)).toEqual(["4719038256", "4719038256", long, long]);
  });
});
