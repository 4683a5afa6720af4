import { inventPerson } from "@/lib/people/invented-name";
import type { Role } from "@/lib/platform/auth/grant";
import { seededRandom } from "@/lib/platform/seeded-random";

/** Known on purpose: whoever runs the demonstration may sign in as anybody in it. */
export const DEMO_PASSWORD = "jyiyn-demo";

/** Places of the demonstration, by a short name; SOATE codes of prisma/seed/data. */
export const DEMO_PLACES = {
  "archa-tor": "41704220990000",
  "ak-muz": "41704220807000",
  "kok-jar": "41706242990000",
  "toguz-toro": "41703223825000",
} as const;
export type DemoPlace = keyof typeof DEMO_PLACES;

/** Oblasts of the trainer and the observer. */
export const NARYN = "41704000000000";
export const OSH = "41706000000000";

export type DemoAccount = {
  /** "specialist@archa-tor" and so on: how stories name the person. */
  key: string;
  role: Role;
  name: string;
  email: string;
  phone: string;
  place: DemoPlace | null;
  oblasts: string[];
  /** Village of a group's member, by its Kyrgyz name. */
  village?: string;
};

type Line = [role: Role, sex: "female" | "male", place: DemoPlace | null, more?: Partial<DemoAccount>];

const LINES: Line[] = [
  ["administrator", "male", null],
  ["specialist", "female", "archa-tor"],
  ["head", "male", "archa-tor"],
  ["secretary", "female", "archa-tor"],
  ["deputy", "female", "archa-tor"],
  ["initiative-member", "male", "archa-tor", { village: "Арча-Төр" }],
  ["jmeg-member", "female", "archa-tor"],
  ["trainer", "female", null, { oblasts: [NARYN, OSH] }],
  ["observer", "male", null, { oblasts: [NARYN] }],
  ["specialist", "male", "ak-muz"],
  ["specialist", "female", "kok-jar"],
  ["specialist", "female", "toguz-toro"],
];

/** Everybody who can sign in to the demonstration. The persons are invented; the same ones each time. */
export const DEMO_ACCOUNTS: DemoAccount[] = LINES.map(([role, sex, place, more = {}], at) => {
  const domain = place ?? "jyiyn";
  const key = `${role}@${domain}`;
  return {
    ...{ key, role, place, oblasts: [] },
    name: inventPerson(seededRandom(`demo ${key}`), sex).name,
    email: `${key}.example`,
    phone: `+996700000${String(at + 1).padStart(3, "0")}`,
    ...more,
  };
});
