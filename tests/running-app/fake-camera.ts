import { closeSync, openSync, writeSync } from "node:fs";
import { encode } from "uqr";

const [WIDTH, HEIGHT] = [640, 480];
const [BLACK, WHITE, GREY] = [16, 235, 128];

/**
 * Writes what a camera sees that is held over QR codes, one after the other, as a film that Chromium plays for ever:
 * `--use-fake-device-for-media-stream --use-fake-ui-for-media-stream --use-file-for-fake-video-capture=<file>`.
 * @param each how many frames each code is seen; the film has ten in a second
 */
export function filmCodes(file: string, texts: readonly string[], each = 5): void {
  const film = openSync(file, "w");
  try {
    writeSync(film, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\n`);
    for (const text of texts) {
      const frame = Buffer.concat([Buffer.from("FRAME\n"), pictureOf(text), Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)]);
      for (let shown = 0; shown < each; shown++) writeSync(film, frame);
    }
  } finally {
    closeSync(film);
  }
}

/** Brightness of every pixel: the code, as large as the picture lets it be, on white paper. */
function pictureOf(text: string): Buffer {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const scale = Math.floor(HEIGHT / size);
  const [left, top] = [Math.floor((WIDTH - size * scale) / 2), Math.floor((HEIGHT - size * scale) / 2)];
  const picture = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      for (let line = 0; dark && line < scale; line++) {
        const from = (top + y * scale + line) * WIDTH + left + x * scale;
        picture.fill(BLACK, from, from + scale);
      }
    });
  });
  return picture;
}
