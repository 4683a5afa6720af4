// First data, once: territories and holidays of the country and, with DEMO=1, the demonstration. One query when all is there.
import pg from "pg";
import { isMissing, readStanding } from "../prisma/seed/standing";

// Two programs that start at once: the second waits, and then finds nothing to do.
const LOCK = "SELECT pg_advisory_lock(hashtextextended('seed', 0))";

const NO_SUCH_TABLE = "42P01";

async function main(connectionString: string): Promise<void> {
  const asked = { demo: process.env.DEMO === "1", scale: Number(process.env.DEMO_SCALE || 1) };
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    if (!isMissing(await readStanding(client), asked)) return;
    await client.query(LOCK);
    const standing = await readStanding(client);
    if (!isMissing(standing, asked)) return;
    const { seedFirstData } = await import("../prisma/seed/first-data");
    await seedFirstData(standing, asked.demo);
  } catch (error) {
    if ((error as { code?: string }).code !== NO_SUCH_TABLE) throw error;
    console.error("The database has no tables yet: run `npm run db:deploy` first.");
    process.exitCode = 1;
  } finally {
    await client.end();
  }
}

if (process.env.DATABASE_URL) await main(process.env.DATABASE_URL);
else {
  console.error("DATABASE_URL is not set: run `npm run db:seed`.");
  process.exitCode = 1;
}
