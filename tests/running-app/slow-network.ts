import { once } from "node:events";
import net from "node:net";
import { seededRandom } from "@/lib/platform/seeded-random";
import { type NetworkProfile, SECOND_GENERATION, SEGMENT, type SlowLink, slowLink } from "./slow-link";

/** A mobile network between one phone and the app: whatever goes to `address` reaches the app late, and slowly. */
export type SlowNetwork = {
  address: string;
  /** What went through since the start. */
  seen: { up: number; down: number; connections: number; lost: number; broken: number };
  /** No network from now on: what is open breaks off, what is asked is refused. */
  cut(): void;
  /** There is network again. */
  mend(): void;
  close(): Promise<void>;
};

type Setting = {
  /** The app, e.g. http://localhost:3000. Asked at every connection, so that it may be told later. */
  target: () => string;
  profile?: NetworkProfile;
  /** Two networks of one seed lose the same segments of the same traffic. */
  seed?: number | string;
};

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** A TCP proxy that delays and drops. Loss and broken connections are those of the profile, drawn from the seed. */
export async function slowNetwork({ target, profile = SECOND_GENERATION, seed = 1 }: Setting): Promise<SlowNetwork> {
  const random = seededRandom(seed);
  const [up, down] = [slowLink(profile, random), slowLink(profile, random)];
  const seen = { up: 0, down: 0, connections: 0, lost: 0, broken: 0 };
  const open = new Set<net.Socket>();
  let isCut = false;
  const server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true }, (phone) => {
    if (isCut) return phone.destroy();
    seen.connections += 1;
    const { hostname, port } = new URL(target());
    const app = net.connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    for (const [socket, other] of pairs(phone, app)) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => open.delete(socket) && socket.destroyed && other.destroy());
    }
    const greeted = sleep(up.greet());
    carry(phone, app, { link: up, greeted, told: (bytes) => (seen.up += bytes), seen });
    carry(app, phone, { link: down, greeted, told: (bytes) => (seen.down += bytes), seen });
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const destroyAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    address: `http://localhost:${(server.address() as net.AddressInfo).port}`,
    seen,
    cut: () => {
      isCut = true;
      destroyAll();
    },
    mend: () => {
      isCut = false;
    },
    close: () =>
      new Promise((resolve) => {
        destroyAll();
        server.close(() => resolve());
      }),
  };
}

const pairs = (a: net.Socket, b: net.Socket) =>
  [
    [a, b],
    [b, a],
  ] as const;

type Way = { link: SlowLink; greeted: Promise<unknown>; told: (bytes: number) => void; seen: SlowNetwork["seen"] };

/** One direction of one connection, segment by segment; the source is read no faster than the link takes it. */
async function carry(from: net.Socket, to: net.Socket, { link, greeted, told, seen }: Way): Promise<void> {
  await greeted;
  let arrived: Promise<unknown> = Promise.resolve();
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      for (let at = 0; at < chunk.length; at += SEGMENT) {
        const segment = chunk.subarray(at, at + SEGMENT);
        const { sentAt, arrivesAt, lost, broken } = link.pass(segment.length, performance.now());
        told(segment.length);
        seen.lost += lost;
        if (broken) {
          seen.broken += 1;
          if (broken === "reset") from.destroy();
          await once(from, "close");
          return;
        }
        arrived = Promise.all([arrived, sleep(arrivesAt - performance.now())]).then(() => to.write(segment));
        await sleep(sentAt - performance.now());
      }
    }
    await arrived;
    to.end();
  } catch {
    to.destroy();
  }
}
