import http from "node:http";
import type { Answered, Asked, Send } from "@/lib/attendance/phone/ports";
import { askServer } from "@/lib/platform/offline/ask-server";
import type { Random } from "@/lib/platform/seeded-random";
import type { Page } from "./killable-page";

/** What may happen to a request, and how often among a hundred. */
const FATES = {
  arrives: 54,
  "is cut": 12,
  "loses its answer": 12,
  "is torn": 6,
  "arrives twice": 9,
  "arrives late": 7,
};
export type Fate = keyof typeof FATES;

/** The network between one phone and the server. */
export type Wire = {
  /** For one page: its requests leave and come back by its steps. */
  sendFor(page: Page): Send;
  /** From now on everything arrives. */
  heal(): void;
  /** Lets everything arrive that is still under way. */
  flush(): Promise<void>;
};

export function wireTo(address: string, random: Random, tell: (fate: Fate) => void): Wire {
  const ask = askServer(address, 20_000);
  const late: Asked[] = [];
  let isWell = false;
  const deliver = (asked: Asked) => ask(asked).catch(() => null);
  const pass = async (asked: Asked, fate: Fate): Promise<Answered> => {
    tell(fate);
    if (fate === "is cut") throw new Error(fate);
    if (fate === "is torn") return torn(address, asked);
    if (fate === "arrives late") {
      late.push(asked);
      throw new Error(fate);
    }
    if (late.length > 0 && random.chance(0.5)) await deliver(late.shift() as Asked);
    const [answered] = await Promise.all([ask(asked), fate === "arrives twice" ? deliver(asked) : null]);
    if (fate === "loses its answer") throw new Error(fate);
    return answered;
  };
  return {
    sendFor: (page) => async (asked) => {
      if (!page.step()) throw new Error("This page was killed.");
      const sent = structuredClone(asked); // what leaves the phone does not change any more
      const answered = await pass(sent, isWell ? "arrives" : weighted(random)).finally(() => page.step());
      return structuredClone(answered);
    },
    heal: () => {
      isWell = true;
    },
    flush: async () => {
      for (const asked of late.splice(0)) await deliver(asked);
    },
  };
}

/** The line breaks in the middle of the body. */
function torn(address: string, { method, path, token, body }: Asked): Promise<never> {
  const text = Buffer.from(JSON.stringify(body ?? null));
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "content-length": text.length,
  };
  return new Promise((_, reject) => {
    const request = http.request(address + path, { method, headers });
    request.on("error", () => reject(new Error("is torn")));
    request.write(text.subarray(0, text.length >> 1), () => setTimeout(() => request.destroy(new Error("is torn")), 2));
  });
}

function weighted(random: Random): Fate {
  let left = random.below(Object.values(FATES).reduce((sum, share) => sum + share, 0));
  for (const [fate, share] of Object.entries(FATES) as [Fate, number][]) {
    if (left < share) return fate;
    left -= share;
  }
  return "arrives";
}
