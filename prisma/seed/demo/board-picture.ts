import { crc32, deflateSync } from "node:zlib";
import type { TakenFile } from "@/lib/platform/uploads/file-fault";

const [WIDTH, HEIGHT] = [480, 360];
type Color = [red: number, green: number, blue: number];
const WALL: Color = [214, 206, 190];
const WOOD: Color = [126, 88, 52];
const SHEET: Color = [250, 250, 246];
const INK: Color = [52, 58, 64];
const MARK: Color = [178, 46, 38];

/** A photograph that nobody took: a notice board with a sheet on it, a little different each time. */
export function boardPicture(number: number): TakenFile {
  const lean = number % 24;
  const lines = Buffer.alloc(HEIGHT * (1 + WIDTH * 3)); // each line begins with 0: not filtered
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) lines.set(colorAt(x, y, lean), y * (1 + WIDTH * 3) + 1 + x * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits, red green blue
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))];
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return { bytes: Buffer.concat([signature, ...parts]), mediaType: "image/png", name: `taktada-${number}.png` };
}

function colorAt(x: number, y: number, lean: number): Color {
  if (x < 30 || x > WIDTH - 30 || y < 30 || y > HEIGHT - 40) return WALL;
  const [left, top] = [130 + lean * 3, 60 + lean];
  const [inX, inY] = [x - left, y - top];
  if (inX < 0 || inX > 170 || inY < 0 || inY > 230) return WOOD;
  if (Math.hypot(inX - 85, inY - 10) < 6) return MARK;
  if (inY > 32 && inY < 52 && inX > 20 && inX < 150) return MARK;
  return inY > 70 && inY < 215 && inY % 18 < 6 && inX > 20 && inX < 150 - ((Math.floor(inY / 18) * 13) % 40)
    ? INK
    : SHEET;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
