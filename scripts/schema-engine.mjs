// Prisma's own schema engine, as WebAssembly from npm: migrations without downloading a binary.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
export const MIGRATIONS = path.join(root, "prisma/migrations");
export const LOCK_FILE = 'provider = "postgresql"\n';
export const FILTERS = { externalTables: [], externalEnums: [] };

// The adapter does not map Postgres' internal "char" (oid 18), which the describer reads as a character: let it through
// as text (25), remember the column, and report it as a character. "char"[] (1002) likewise as text[].
class DescribingPool extends pg.Pool {
  characterColumns = new Set();
  async query(...args) {
    const result = await super.query(...args);
    this.characterColumns = new Set();
    for (const [index, field] of (result?.fields ?? []).entries()) {
      if (field.dataTypeID === 18) {
        field.dataTypeID = 25;
        this.characterColumns.add(index);
      }
      if (field.dataTypeID === 1002) field.dataTypeID = 1009;
    }
    return result;
  }
}

globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error("schema engine:", message) };
let loaded;
async function engineModule() {
  if (loaded) return loaded;
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const instance = new WebAssembly.Instance(new WebAssembly.Module(await readFile(file)), {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  loaded = bindings;
  return loaded;
}

// The adapter splits scripts at every ';', which breaks function bodies and atomicity: the script is sent whole.
function wholeScripts(base, pool) {
  return bindMigrationAwareSqlAdapterFactory({
    provider: base.provider,
    adapterName: base.adapterName,
    async connect() {
      const connection = await base.connect();
      connection.executeScript = async (script) => {
        await pool.query(script);
      };
      const queryRaw = connection.queryRaw.bind(connection);
      connection.queryRaw = async (params) => {
        const result = await queryRaw(params);
        const columnTypes = result.columnTypes.map((t, i) =>
          pool.characterColumns.has(i) ? ColumnTypeEnum.Character : t,
        );
        return { ...result, columnTypes };
      };
      return connection;
    },
    connectToShadowDb: () => base.connectToShadowDb(),
  });
}

/** The schema's files as Prisma wants them. */
export async function schemaFiles() {
  const main = path.join(root, "prisma/schema.prisma");
  const models = (await readdir(path.join(root, "prisma/models"))).filter((f) => f.endsWith(".prisma")).sort();
  const paths = [main, ...models.map((f) => path.join(root, "prisma/models", f))];
  return { files: await Promise.all(paths.map(async (p) => ({ path: p, content: await readFile(p, "utf8") }))) };
}

/** Every migration in the folder, oldest first, in the engine's shape. */
export async function migrationsList() {
  const entries = existsSync(MIGRATIONS) ? await readdir(MIGRATIONS, { withFileTypes: true }) : [];
  const names = entries
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .sort();
  const read = async (name) => ({
    path: name,
    migrationFile: {
      path: "migration.sql",
      content: { tag: "ok", value: await readFile(path.join(MIGRATIONS, name, "migration.sql"), "utf8") },
    },
  });
  return {
    baseDir: MIGRATIONS,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: LOCK_FILE },
    migrationDirectories: await Promise.all(names.map(read)),
  };
}

/** Opens the engine on one database; the caller ends it. */
export async function openEngine(connectionString) {
  const bindings = await engineModule();
  const schema = await schemaFiles();
  const pool = new DescribingPool({ connectionString, max: 1 });
  const adapter = wholeScripts(new PrismaPg(pool), pool);
  const log = (line) => process.env.DEBUG && console.error(line);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schema.files.map((f) => [f.path, f.content]) },
    log,
    adapter,
  );
  return { engine, schema, end: () => pool.end() };
}
