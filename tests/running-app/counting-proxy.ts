import net from "node:net";

/** One statement as the server was asked to run it; parameters as texts. */
export type Statement = { sql: string; values: (string | null)[] };

/** Stands between an app and its Postgres and writes down every statement that goes by, whatever library sent it. */
export type CountingProxy = {
  /** The address of the database for the app that is listened to. */
  url: string;
  /** What went by since the last time, transaction control left out. */
  take(): Statement[];
  close(): Promise<void>;
};

const CONTROL = /^\s*(BEGIN|COMMIT|ROLLBACK|DEALLOCATE|SET |START TRANSACTION|SAVEPOINT|RELEASE)/i;

export async function countingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  const seen: Statement[] = [];
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const database = net.connect(Number(target.port || 5432), target.hostname);
    const read = reader((statement) => CONTROL.test(statement.sql) || seen.push(statement));
    client.on("data", read);
    client.pipe(database).pipe(client);
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => open.delete(socket) && other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as net.AddressInfo).port);
  return {
    url: url.toString(),
    take: () => seen.splice(0),
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/**
 * Reads what a client sends (PostgreSQL's protocol 3): 'Q' is a plain statement, 'P' gives a statement a name, 'B' binds
 * values to it, 'E' runs it. The first message of a connection has no letter.
 */
function reader(tell: (statement: Statement) => void) {
  const named = new Map<string, string>();
  let bound: Statement | null = null;
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  const message = (kind: string, body: Buffer) => {
    if (kind === "Q") tell({ sql: texts(body, 1)[0] ?? "", values: [] });
    if (kind === "P") {
      const [name = "", sql = ""] = texts(body, 2);
      named.set(name, sql);
    }
    if (kind === "B") {
      const [portal = "", name = ""] = texts(body, 2);
      const from = Buffer.byteLength(portal) + Buffer.byteLength(name) + 2;
      bound = { sql: named.get(name) ?? "", values: valuesIn(body, from) };
    }
    if (kind === "E" && bound) tell(bound);
  };
  return (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = begun ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      if (begun) message(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, end));
      begun = true;
      rest = rest.subarray(end);
    }
  };
}

function texts(body: Buffer, count: number): string[] {
  const found: string[] = [];
  for (let from = 0; found.length < count; ) {
    const end = body.indexOf(0, from);
    if (end < 0) break;
    found.push(body.toString("utf8", from, end));
    from = end + 1;
  }
  return found;
}

function valuesIn(body: Buffer, from: number): (string | null)[] {
  let at = from + 2 + 2 * body.readInt16BE(from);
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return body.toString("utf8", at - length, at);
  });
}
