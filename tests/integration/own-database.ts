import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { db } from "@/lib/platform/db/client";
import { copyDatabase, dropDatabase } from "../running-app/template-database";

// Every test file works on a database of its own.
const name = `test_${randomBytes(6).toString("hex")}`;
process.env.DATABASE_URL = await copyDatabase(inject("admin"), inject("template"), name);

afterAll(async () => {
  await db.$disconnect();
  await dropDatabase(inject("admin"), name);
});
