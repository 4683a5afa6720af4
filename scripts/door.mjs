// The program of the door page (components/attendance/door), its worker, and what the page must know of both. Nothing of
// it is kept in git. Names carry the hash of what is in the file, so that a browser may keep it for ever.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";
import { smallJsQr } from "./small-jsqr.mjs";

const ENTRY = "components/attendance/door/entry.tsx";
const WORKER = "lib/platform/offline/shell-worker.ts";
const DOOR_FILES = "public/door";
const DOOR_WORKER = "public/door-worker.js";
const MODULE = "app/[locale]/door/door-files.generated.ts";
const CSS_FILE = "app/[locale]/door/door.generated.css";
/** What else the pages are made of: when it changes, a phone must take the page anew. */
const PAGE_SOURCES = ["app/[locale]/door", "components/attendance/door", "lib/platform/plain-page"];
const LOCALES = ["ky", "ru", "en"];
const PAGES = ["door", "door/offline"];
/** The pictures of the manifest are not among them: a browser takes them when it puts the page among its programs. */
const STANDING_FILES = ["/door.webmanifest", "/icon.svg"];

const options = {
  entryPoints: [ENTRY],
  outdir: DOOR_FILES,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "chrome92",
  minify: true,
  metafile: true,
  write: false,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  jsx: "automatic",
  // Ordinary React components, run by the 4 KB that they need.
  alias: { react: "preact/hooks", "react/jsx-runtime": path.resolve("components/attendance/door/jsx-runtime.ts") },
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [smallJsQr],
  legalComments: "none",
  charset: "utf8",
};

/** Bundles the door page once; with `watch` again and again, for development. */
export async function buildDoor({ watch = false } = {}) {
  if (!watch) return keep(await esbuild.build(options));
  const told = { name: "keep", setup: (build) => build.onEnd((result) => result.errors.length || keep(result)) };
  const context = await esbuild.context({ ...options, plugins: [...options.plugins, told] });
  await context.watch();
  return context;
}

async function keep({ outputFiles, metafile }) {
  const files = outputFiles.map(({ path: file, contents }) => ({ name: path.basename(file), contents }));
  const sheet = styleSheet();
  files.push(sheet);
  const script = outputOf(metafile, ENTRY);
  const build = buildId(files.map(({ name }) => name));
  replaceFiles(files);
  const shell = {
    build,
    pages: LOCALES.flatMap((locale) => PAGES.map((page) => `/${locale}/${page}`)),
    files: [...files.map(({ name }) => `/door/${name}`), ...STANDING_FILES],
    folder: "/door/",
  };
  await writeWorker(shell);
  const early = metafile.outputs[script].imports
    .filter(({ kind }) => kind === "import-statement")
    .map((each) => address(each.path));
  const words = Object.fromEntries(
    LOCALES.map((locale) => [locale, address(outputOf(metafile, `lib/messages/${locale}/door.json`))]),
  );
  writeChanged(
    MODULE,
    [
      "// Made by scripts/door.mjs. Not kept in git.",
      `export const DOOR_BUILD = "${build}";`,
      `export const DOOR_SCRIPT = "${address(script)}";`,
      `export const DOOR_CSS = "/door/${sheet.name}";`,
      `export const DOOR_CHUNKS: string[] = ${JSON.stringify(early)};`,
      `export const DOOR_WORDS = ${JSON.stringify(words)};`,
      "",
    ].join("\n"),
  );
  const bytes = files.reduce((sum, { contents }) => sum + contents.length, 0);
  console.log(`door page: ${files.length} files, ${bytes} bytes, build ${build}`);
}

const outputOf = ({ outputs }, source) => Object.keys(outputs).find((name) => outputs[name].entryPoint === source);
const address = (output) => `/door/${path.basename(output)}`;

/** One file for all pages: in each of them it would be most of what is sent. */
function styleSheet() {
  const contents = readFileSync(CSS_FILE);
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  return { name: `door-${hash}.css`, contents };
}

/** The worker knows by it whether it holds this very version. */
function buildId(names) {
  const hash = createHash("sha256").update(names.sort().join()).update(readFileSync(WORKER));
  for (const folder of PAGE_SOURCES)
    for (const file of readdirSync(folder, { recursive: true }).map(String).sort())
      if (/\.tsx?$/.test(file) && !/generated|\.test\./.test(file)) hash.update(readFileSync(path.join(folder, file)));
  for (const locale of LOCALES) hash.update(readFileSync(`lib/messages/${locale}/door.json`));
  for (const file of STANDING_FILES) hash.update(readFileSync(`public${file}`));
  return hash.digest("hex").slice(0, 12);
}

function replaceFiles(files) {
  mkdirSync(DOOR_FILES, { recursive: true });
  for (const { name, contents } of files) writeFileSync(path.join(DOOR_FILES, name), contents);
  const names = files.map(({ name }) => name);
  for (const old of readdirSync(DOOR_FILES)) if (!names.includes(old)) rmSync(path.join(DOOR_FILES, old));
}

async function writeWorker(shell) {
  const { outputFiles } = await esbuild.build({
    ...{ entryPoints: [WORKER], bundle: true, minify: true, write: false, format: "iife", target: "chrome92" },
    define: { SHELL: JSON.stringify(shell) },
  });
  writeChanged(DOOR_WORKER, outputFiles[0].text);
}

function writeChanged(file, text) {
  let known = "";
  try {
    known = readFileSync(file, "utf8");
  } catch {}
  if (known !== text) writeFileSync(file, text);
}
