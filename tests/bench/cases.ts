import { db } from "@/lib/platform/db/client";
import { actionBody, listActions } from "../doors/server-actions";
import { fullMeeting } from "../factories/full-meeting";
import { analyzed, crowded, multiplied } from "../factories/multiplied";
import type { RunningApp } from "../running-app/app-server";
import { type Scene, setScene } from "../running-app/scene";

/** What is asked for, again and again. `next` makes each request another one (a write can be done once). */
export type Case = {
  name: string;
  address: string;
  path: string;
  headers?: Record<string, string>;
  connections: number;
  /** Absent: GET of the path. Null when there is nothing left to write. */
  next?: () => { body: Buffer; headers: Record<string, string> } | null;
};

/**
 * Fills the app's database and says what is measured on it. One municipality holds all the meetings and announces more;
 * desk and assembly page are those of an ordinary one beside it, with one meeting in each stage.
 */
export async function casesOf(app: RunningApp, meetings: number, writes: number): Promise<Case[]> {
  const scene = await setScene();
  const { code } = await fullMeeting(scene.municipality);
  await fill(scene, meetings, writes);
  const ordinary = await setScene();
  const office = { cookie: ordinary.cookies.specialist.header };
  const page = (name: string, path: string, headers?: Record<string, string>): Case => ({
    ...{ name, path, address: app.address, connections: 10 },
    ...(headers && { headers }),
  });
  return [
    page("board", "/ky/board"),
    page("meeting page", `/ky/m/${code}`),
    page("desk", "/ky/desk", office),
    page("assembly page", `/ky/assemblies/${ordinary.meetings.announced.id}`, office),
    await announcing(app, scene, { cookie: scene.cookies.specialist.header }),
  ];
}

async function fill({ meetings }: Scene, count: number, writes: number): Promise<void> {
  const share = (part: number) => Math.round(count * part);
  await multiplied(meetings.complete, share(0.6));
  await multiplied(meetings.held, share(0.1));
  await multiplied(meetings.announced, share(0.2));
  await multiplied(meetings.notHeld, share(0.1));
  await multiplied(meetings.ready, writes, "ahead");
  await crowded(meetings.underWay, count);
  await analyzed();
}

/** Posts the form of the notice page, as the browser does, for one meeting after the other. */
async function announcing(app: RunningApp, scene: Scene, office: { cookie: string }): Promise<Case> {
  const action = listActions().find(({ name }) => name.endsWith("#announceAssembly"));
  if (!action) throw new Error("The build has no action to announce.");
  const drafts = await db.assembly.findMany({
    where: { municipalityId: scene.municipality.id, publications: { none: {} }, items: { some: {} } },
    select: { id: true },
  });
  const bodies = await Promise.all(
    drafts.map(({ id }) => encoded({ assemblyId: id, locale: "ky", requestId: crypto.randomUUID() })),
  );
  const headers = { ...office, "next-action": action.id, accept: "text/x-component", origin: app.address };
  const path = `/ky/assemblies/${scene.meetings.ready.id}/notice`;
  return {
    name: "announce (write)",
    address: app.address,
    path,
    headers,
    connections: 2,
    next: () => bodies.pop() ?? null,
  };
}

async function encoded(fields: Record<string, string>) {
  const whole = new Response(actionBody(fields));
  const headers = { "content-type": whole.headers.get("content-type") ?? "" };
  return { body: Buffer.from(await whole.arrayBuffer()), headers };
}
