import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** Raised for each SQL statement when somebody counts them. */
export type QueryListener = () => void;

function connect() {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error("DATABASE_URL is not set");
  // Compiling a plan takes longer than any of our queries run. The adapter writes and reads instants without their
  // offset: a server that lives in another zone than UTC would store every instant shifted.
  const options = "-c jit=off -c timezone=UTC";
  const adapter = new PrismaPg({ connectionString, options, max: Number(process.env.DATABASE_POOL ?? 10) });
  return new PrismaClient({ adapter, log: process.env.COUNT_QUERIES ? [{ emit: "event", level: "query" }] : [] });
}

const held = globalThis as { jyiynDatabase?: ReturnType<typeof connect> };

/** The one Prisma client of the process, opened at the first use. Only queries and commands touch it. */
export const db: ReturnType<typeof connect> = new Proxy({} as ReturnType<typeof connect>, {
  get(_, property) {
    held.jyiynDatabase ??= connect();
    const value = Reflect.get(held.jyiynDatabase, property);
    return typeof value === "function" ? value.bind(held.jyiynDatabase) : value;
  },
});

/** Inside a transaction. */
export type Tx = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends" | "$use">;
