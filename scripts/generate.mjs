// npm run generate [client|css|door]: what the build needs and git does not keep.
// client: the Prisma client from prisma/models. css: the stylesheets of plain pages, as modules with their hash for the
// CSP. door: the program of the door page.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { buildDoor } from "./door.mjs";

const SHEETS = [
  {
    from: "app/[locale]/(public)/public.css",
    to: "lib/platform/plain-page/public-css.generated.ts",
    name: "PUBLIC_CSS",
  },
  { from: "app/[locale]/door/door.css", to: "app/[locale]/door/door.generated.css" },
];
/** "properties" holds fallbacks for browsers without @property. */
const LAYERS = ["properties", "theme", "reset", "base", "utilities"];

const wanted = process.argv[2];
if (!wanted || wanted === "client") generateClient();
if (!wanted || wanted === "css") for (const sheet of SHEETS) await generateCss(sheet);
if (!wanted || wanted === "door") await buildDoor();

/** Generating needs no engine, yet the CLI wants to fetch one unless it is told of some file. */
function generateClient() {
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? "/bin/true" };
  const { status } = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("prisma generate failed");
}

async function generateCss({ from, to, name }) {
  const motif = (await readFile("public/motif.svg", "utf8")).trim();
  const plugins = [tailwind({ optimize: { minify: true } }), withoutFonts, withoutLayers(from), withInlineMotif(motif)];
  const { css } = await postcss(plugins).process(await readFile(from, "utf8"), { from });
  const text = css.replace(/\/\*.*?\*\//gs, "").trim();
  const made = name ? moduleOf(name, text) : text;
  const known = await readFile(to, "utf8").catch(() => "");
  if (known !== made) await writeFile(to, made);
  console.log(`${from}: ${text.length} bytes`);
}

function moduleOf(name, text) {
  const sha256 = createHash("sha256").update(text).digest("base64");
  return [
    "// Made by scripts/generate.mjs. Not kept in git.",
    `export const ${name} = ${JSON.stringify(text)};`,
    `export const ${name}_SHA256 = "${sha256}";`,
    "",
  ].join("\n");
}

/** Residents' pages take a font of the phone: nothing is fetched. */
function withoutFonts(root) {
  root.walkAtRules("font-face", (rule) => rule.remove());
}

/** Layers are laid out lowest first and taken apart: a phone that does not know them would drop every rule. */
function withoutLayers(sheet) {
  return (root) => {
    const layers = root.nodes.filter((node) => node.type === "atrule" && node.name === "layer");
    const stray = layers.filter(({ nodes, params }) => nodes && !LAYERS.includes(params));
    if (stray.length > 0) throw new Error(`${sheet}: unknown layer ${stray[0].params}`);
    const rules = LAYERS.flatMap((name) => layers.filter(({ params }) => params === name));
    for (const layer of layers) layer.remove();
    root.prepend(rules.flatMap(({ nodes }) => nodes ?? []));
  };
}

/** The felt band travels with the page. */
function withInlineMotif(svg) {
  const data = `url("data:image/svg+xml,${encodeURIComponent(svg).replace(/%(20|3D|3A|2F|2C|3B)/g, decodeURIComponent)}")`;
  return (root) => {
    root.walkDecls(/mask/, (declaration) => {
      declaration.value = declaration.value.replace(/url\(["']?\/motif\.svg["']?\)/g, data);
    });
  };
}
