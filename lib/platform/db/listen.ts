import "server-only";
import pg from "pg";

/** Is told what was notified; null when the line was down meanwhile and anything may have been missed. */
type Hear = (payload: string | null) => void;

type Ear = { channel: string; hearers: Set<Hear>; line: pg.Client | null; isOpening: boolean; tries: number };

const held = globalThis as { jyiynEars?: Map<string, Ear> };
const SLOWEST_MS = 5000;
const PROBE_MS = 20_000;

/**
 * Hears what Postgres notifies on a channel. One connection for each channel of the process, however many listen, and
 * none while nobody does. A lost line (the database was restarted, a cable pulled) is opened again for as long as it takes.
 *
 * @returns stops hearing
 */
export function listen(channel: string, hear: Hear): () => void {
  const ear = earOf(channel);
  ear.hearers.add(hear);
  void open(ear);
  return () => {
    ear.hearers.delete(hear);
    if (ear.hearers.size === 0) hangUp(ear, ear.line);
  };
}

function earOf(channel: string): Ear {
  held.jyiynEars ??= new Map();
  const known = held.jyiynEars.get(channel);
  if (known) return known;
  const ear: Ear = { channel, hearers: new Set(), line: null, isOpening: false, tries: 0 };
  held.jyiynEars.set(channel, ear);
  return ear;
}

async function open(ear: Ear): Promise<void> {
  if (ear.line || ear.isOpening || ear.hearers.size === 0) return;
  ear.isOpening = true;
  const line = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    ...{ keepAlive: true, connectionTimeoutMillis: SLOWEST_MS, query_timeout: SLOWEST_MS },
  });
  line.on("error", () => lose(ear, line)); // without a listener it would end the process
  line.on("end", () => lose(ear, line));
  line.on("notification", ({ payload = "" }) => tell(ear, payload));
  try {
    await line.connect();
    await line.query(`LISTEN ${line.escapeIdentifier(ear.channel)}`);
    Object.assign(ear, { line, tries: 0 });
    probe(ear, line);
    tell(ear, null);
  } catch {
    hangUp(ear, line);
    ear.tries += 1;
    later(() => open(ear), Math.min(SLOWEST_MS, 125 * 2 ** ear.tries));
  } finally {
    ear.isOpening = false;
  }
  if (ear.hearers.size === 0) hangUp(ear, ear.line);
}

function lose(ear: Ear, line: pg.Client): void {
  if (ear.line !== line) return;
  hangUp(ear, line);
  later(() => open(ear), 125);
}

/** A line that is dead at its other end says nothing: it is asked now and then. */
function probe(ear: Ear, line: pg.Client): void {
  later(async () => {
    if (ear.line !== line) return;
    await line.query("SELECT 1").then(
      () => probe(ear, line),
      () => lose(ear, line),
    );
  }, PROBE_MS);
}

function hangUp(ear: Ear, line: pg.Client | null): void {
  if (ear.line === line) ear.line = null;
  line?.end().catch(() => undefined);
}

function tell(ear: Ear, payload: string | null): void {
  for (const hear of [...ear.hearers]) hear(payload);
}

/** A timer that does not keep the process alive. */
function later(run: () => unknown, ms: number): void {
  setTimeout(run, ms).unref();
}
