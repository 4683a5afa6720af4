// npm run db:deploy | db:drift | db:migration -- <name>

import { databaseUrl } from "./database-url.mjs";
import { deployMigrations, migrationStatus, schemaDrift, writeMigration } from "./migrations.mjs";

const url = await databaseUrl();
const commands = {
  deploy: async () => console.log(await deployMigrations(url)),
  status: async () => console.dir(await migrationStatus(url), { depth: 5 }),
  drift: async () => {
    const difference = await schemaDrift(url, process.argv.includes("--script"));
    console.log(difference.stdout || "no difference");
    process.exitCode = difference.exitCode;
  },
  dev: async () => console.log((await writeMigration(url, process.argv[3] ?? "change")) ?? "no changes"),
};

try {
  await commands[process.argv[2]]();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
process.exit(); // the engine keeps an idle connection for ten seconds
