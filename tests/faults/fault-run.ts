import type { Door } from "@/lib/attendance/phone/door";
import { type Random, seededRandom } from "@/lib/platform/seeded-random";
import { assertHome } from "./assert-home";
import { alive, aPhoneUnderFire, type OpenPage, type PhoneUnderFire } from "./phone-under-fire";
import { type Fate, type Wire, wireTo } from "./wire";
import type { Meeting, World } from "./world";

/** How often each kind of fault happened. */
export type Toll = Record<
  Fate | "page killed" | "second page" | "new link" | "server killed" | "database restarted",
  number
>;

const DAY_MS = 86_400_000;

/**
 * One seeded run at one meeting: two or three phones whose hands tap while pages, network, server and database fail
 * between any two steps; then everything is well again, and all must be home. The seed fixes the taps, the fate of every
 * request and the step at which a page dies; only the machine's own timing is not in it.
 */
export async function faultRun(seed: number, world: World, meeting: Meeting, toll: Toll): Promise<void> {
  const plan = seededRandom(`plan ${seed}`);
  const wires: Wire[] = [];
  const phones: PhoneUnderFire[] = [];
  const [, spare, ...seats] = meeting.seats;
  for (const seat of seats.slice(0, plan.chance(0.25) ? 3 : 2)) {
    const random = seededRandom(`wire ${seed} ${phones.length}`);
    const wire = wireTo(world.address, random, (fate) => {
      toll[fate] += 1;
    });
    const skewMs = plan.chance(0.3) ? (plan.below(7) - 3) * DAY_MS : plan.below(4_000) - 2_000;
    const fuses = seededRandom(`fuse ${seed} ${phones.length}`);
    const onKill = () => {
      toll["page killed"] += 1;
    };
    phones.push(await aPhoneUnderFire({ meeting, seat, wire, fuses, skewMs, onKill }));
    wires.push(wire);
  }
  const blows = blowsOf(seed, plan, world, toll);
  const hands = phones.map((phone, at) => hand(seededRandom(`hand ${seed} ${at}`), phone, meeting, toll, blows));
  await Promise.all(hands);
  if (spare && plan.chance(0.15)) {
    toll["new link"] += 1;
    await phones[0]?.pairAnew(spare);
    if (phones[0]) await hand(seededRandom(`hand ${seed} anew`), phones[0], meeting, toll, blows);
  }
  await world.settled();
  await allHome(phones, wires, world);
  await assertHome(world, meeting, phones);
}

/** Before which deeds of the run the server is killed, or the database restarted. */
function blowsOf(seed: number, plan: Random, world: World, toll: Toll): () => void {
  const fallsAt = 1 + plan.below(8);
  let deeds = 0;
  return () => {
    deeds += 1;
    if (deeds !== fallsAt) return;
    if (seed % 40 === 0) {
      toll["server killed"] += 1;
      void world.killServer();
    }
    if (seed % 40 === 20) {
      toll["database restarted"] += 1;
      void world.restartDatabase();
    }
  };
}

async function hand(
  random: Random,
  phone: PhoneUnderFire,
  meeting: Meeting,
  toll: Toll,
  blow: () => void,
): Promise<void> {
  let second: OpenPage | null = null;
  for (let left = 3 + random.below(5); left > 0; left--) {
    blow();
    if (!second && random.chance(0.08)) {
      second = await phone.secondPage();
      if (second) toll["second page"] += 1;
    }
    const first = await phone.page();
    if (second?.page.isDead()) second = null;
    const where = second && random.chance(0.5) ? second : first;
    const deed = aDeed(random, where.door, meeting);
    const round = random.chance(0.45) ? alive(where.page, () => where.door.sync()) : null;
    const another = second && random.chance(0.5) ? aDeed(random, first.door, meeting) : null;
    await Promise.all([phone.do(where, deed), another && phone.do(first, another)]); // two pages at the same moment
    if (round && random.chance(0.6)) await round;
  }
}

function aDeed(
  random: Random,
  door: Door,
  { personIds, villageId }: Meeting,
): (door: Door) => ReturnType<Door["count"]> {
  const present = [...door.state().attendance.byPerson.keys()];
  const walkIns = present.filter((key) => key.startsWith("walk-in:"));
  const dice = random.below(10);
  const someone = random.pick(personIds);
  const newcomer = {
    name: `Үсөн ${random.below(3)}`,
    sex: "male",
    ageBand: "29-59",
    role: "resident",
    villageId,
  } as const;
  if (dice < 2) return ({ addWalkIn }) => addWalkIn(newcomer);
  if (dice === 2) return ({ count }) => count({ women: random.below(9), men: random.below(9), youth: random.below(5) });
  if (dice === 3 && present.length > 0) return ({ takeBack }) => takeBack(random.pick(present));
  if (dice === 4 && walkIns.length > 0) return ({ editWalkIn }) => editWalkIn(random.pick(walkIns), newcomer);
  return ({ tapPresent }) => tapPresent(someone);
}

/** Nothing fails any more: every queue empties, what was late arrives, and every phone hears of all the others. */
async function allHome(phones: readonly PhoneUnderFire[], wires: readonly Wire[], world: World): Promise<void> {
  for (const phone of phones) phone.spare();
  const round = () => Promise.all(phones.map((phone) => homeOf(phone, world)));
  await round();
  await Promise.all(wires.map((wire) => wire.flush()));
  await round();
}

async function homeOf(phone: PhoneUnderFire, world: World): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { page, door } = await phone.page();
    const sync = await page.run(() => door.sync());
    if (sync.fault === null && door.state().badge.waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100)); // another run may be breaking the server
    await world.settled();
  }
  throw new Error(`The queue of ${phone.deviceIds} does not empty.`);
}
