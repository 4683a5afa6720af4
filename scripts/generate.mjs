// npm run generate [client|css|door]: what the build needs and git does not keep.
// client: the Prisma client from prisma/models. css: the stylesheets of plain pages, as modules with their hash for the
// CSP. door: the program of the door page.

import { spawnSync } from "node:child_process";
import { buildDoor } from "./door.mjs";
import { generateSheets } from "./plain-css.mjs";

const wanted = process.argv[2];
if (!wanted || wanted === "client") generateClient();
if (!wanted || wanted === "css") await generateSheets();
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
