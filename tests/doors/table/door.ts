import { anId, aPen, aPhone } from "../../factories/door";
import type { Ground } from "../ground";
import { DOOR } from "../standings";
import { held } from "./meetings";
import type { Rows } from "./row";

const RULES = { belongs: "municipality", may: DOOR } as const;
const json = (body: object) => ({ body: JSON.stringify(body), headers: { "content-type": "application/json" } });

/** One walk-in of a phone that was never paired: who is signed in may send any queue. */
async function walkIn(ground: Ground) {
  const { id: meetingId } = await held(ground);
  const phone = { meetingId, deviceId: anId(), token: "", url: "", pin: "" };
  return { deviceId: phone.deviceId, events: [aPen(phone).walkedIn()] };
}

export const door: Rows = {
  endpoints: {
    "POST /api/v1/attendance": { ...RULES, arrange: async (ground) => json(await walkIn(ground)) },
    "GET /api/v1/attendance/[meetingId]": {
      ...RULES,
      arrange: async (ground) => ({ params: { meetingId: (await held(ground)).id } }),
    },
    "POST /api/v1/door/pair": { ...RULES, arrange: async (ground) => json({ meetingId: (await held(ground)).id }) },
    "POST /api/v1/door/open": {
      belongs: "anybody",
      arrange: async (ground) => {
        const { url, pin } = await aPhone(await held(ground));
        return json({ link: url.split("#link=")[1], pin });
      },
    },
    "POST /api/v1/door/leave": {
      ...{ belongs: "anybody", answers: 204 },
      arrange: async (ground) => {
        const { token } = await aPhone(await held(ground));
        return { headers: { authorization: `Bearer ${token}` } };
      },
    },
  },
};
