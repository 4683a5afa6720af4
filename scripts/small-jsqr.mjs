// jsQR without the letters of Japanese codes (Shift JIS): two thirds of it, and no code of ours is written in them. As a
// module of its own it needs no frame for CommonJS, which every opening would have to fetch.
import { readFile } from "node:fs/promises";

const TABLE = /exports\.shiftJISTable = \{[^}]*\};/;

/** For esbuild. */
export const smallJsQr = {
  name: "small-jsqr",
  setup(build) {
    build.onLoad({ filter: /jsqr[\\/]dist[\\/]jsQR\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!TABLE.test(text)) throw new Error("jsQR has no table of Shift JIS where it was");
      const small = text.replace(TABLE, "exports.shiftJISTable = {};");
      return {
        contents: `const module = { exports: {} }, exports = module.exports;\n${small}\nexport default module.exports.default ?? module.exports;`,
        loader: "js",
      };
    });
  },
};
