import { z } from "zod";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");
const httpUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""));

/** Every variable of the process that the product reads. An unknown value stops the start with a clear message. */
const Environment = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    /** Folder of the embedded database and of generated secrets. */
    DATA_DIR: z.string().min(1).default(".data"),
    /** A Postgres of one's own; then nothing embedded starts. */
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    /** Seed the demo on the first run. Default: yes with the embedded database, no with one's own. */
    DEMO: flag.optional(),
    /** Multiplies the demo's attendance records for benchmarks. */
    DEMO_SCALE: z.coerce.number().int().min(1).max(100_000).default(1),
    /** Address that residents see, e.g. in QR codes. Default: http://localhost:PORT. */
    PUBLIC_URL: httpUrl.optional(),
    /** Where mail is handed over, e.g. smtp://user:password@host:587. Without it one-time codes are printed on the console in the demo. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().min(3).default("Jyiyn <no-reply@localhost>"),
    /** Signs session cookies. Generated into DATA_DIR when not set. */
    NEXTAUTH_SECRET: z.string().min(32).optional(),
    /** Requests a minute that one device at the door may send. */
    DOOR_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(1200),
    /** For tests only: a file with the instant to use instead of the clock. */
    CLOCK_FILE: z.string().min(1).optional(),
  })
  .transform((env) => ({ ...env, DEMO: env.DEMO ?? env.DATABASE_URL === undefined }));

export type Env = z.infer<typeof Environment>;

/**
 * Reads and checks the environment.
 * @returns the values, or one line per wrong variable, e.g. "PORT: Too big: expected number to be <=65535".
 */
export function readEnv(
  source: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; problems: string[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return { ok: true, env: parsed.data };
  return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}

let known: Env | undefined;

/** The checked environment of this process; throws with all problems when something is wrong. */
export function env(): Env {
  if (known) return known;
  const read = readEnv(process.env);
  if (!read.ok) throw new Error(`Environment: ${read.problems.join("; ")}`);
  known = read.env;
  return known;
}

/** Address that residents see, without a slash at the end. */
export function publicUrl(): string {
  return env().PUBLIC_URL ?? `http://localhost:${env().PORT}`;
}
