// npm run db:start | db:stop | db:status | db:url: the embedded Postgres by hand.
import { embeddedPostgres, running, startPostgres, stopPostgres, urlOf } from "./embedded-postgres.mjs";

const home = process.env.DATA_DIR || ".data";
const commands = {
  async start() {
    console.log((await startPostgres(home)).url);
  },
  async stop() {
    console.log((await stopPostgres(home)) ? "stopped" : "not running");
  },
  status() {
    const server = running(embeddedPostgres(home));
    console.log(server ?? "down");
    process.exitCode = server ? 0 : 3;
  },
  url() {
    const cluster = embeddedPostgres(home);
    const server = running(cluster);
    if (!server) throw new Error("not running");
    console.log(urlOf(cluster, server.port, "app"));
  },
};

try {
  const command = commands[process.argv[2]];
  if (!command) throw new Error(`one of: ${Object.keys(commands).join(", ")}`);
  await command();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
