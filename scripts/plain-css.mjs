// The stylesheets of pages that Next does not style, as modules with their hash for the CSP. Nothing of it is kept in git.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";

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

/** Makes both anew; a module that would say the same stays untouched. */
export async function generateSheets() {
  for (const sheet of SHEETS) await generateCss(sheet);
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
    "// Made by scripts/plain-css.mjs. Not kept in git.",
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
