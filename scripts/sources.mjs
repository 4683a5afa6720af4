// Building only when something that goes into the build has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "next.config.ts",
  "proxy.ts",
  "package-lock.json",
  "tsconfig.json",
  ".postcssrc.json",
  "scripts/generate.mjs",
  "scripts/plain-css.mjs",
  "scripts/door.mjs",
];
/** Tests, and what the build itself makes. */
const NOT_BUILT = /\.test\.tsx?$|generated|^public\/door(\/|-worker\.js$)/;
const MARK = ".next/sources.sha256";

/** One hash over everything that goes into the build. */
export function sourcesHash() {
  const hash = createHash("sha256");
  for (const source of SOURCES.filter((s) => existsSync(s)))
    for (const file of filesBelow(source)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesBelow(source) {
  const entries =
    existsSync(source) && !path.extname(source) ? readdirSync(source, { recursive: true, withFileTypes: true }) : null;
  if (!entries) return [source];
  return entries
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath, e.name))
    .filter((file) => !NOT_BUILT.test(file))
    .sort();
}

export function isBuilt() {
  const made = [".next/BUILD_ID", MARK, "public/door", "public/door-worker.js"];
  return made.every((file) => existsSync(file)) && readFileSync(MARK, "utf8") === sourcesHash();
}

/** Runs one program to its end; rejects when it fails. */
export function run(command, args, env = process.env, stdio = "inherit") {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args[0]} ended with ${code}`)),
    );
  });
}

/** Runs one of our TypeScript programs to its end. */
export function runProgram(program, env, args = []) {
  return run(process.execPath, ["--import", "tsx", "--conditions=react-server", program, ...args], env);
}

/** Generates the database client and the public style sheet, then builds the app, unless nothing changed. */
export async function build(env) {
  if (isBuilt()) return false;
  const hash = sourcesHash();
  await run(process.execPath, ["scripts/generate.mjs"], env);
  await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { ...env, NODE_ENV: "production" });
  writeFileSync(MARK, hash);
  return true;
}
