import { describe, expect, it } from "vitest";
import type { AttendanceEvent, NewPerson } from "@/lib/attendance/event";
import { reviewView } from "@/lib/attendance/reviews/review-view";
import { type AttendanceFile, attendanceRows } from "./attendance-rows";

const TRAITS = { sex: "female", ageBand: "29-59", role: "resident", villageId: "v-1" } as const;
const told = (id: string, minute: number, deviceId = "d-1") => ({
  ...{ id, deviceId, deviceSeq: minute, byId: null },
  happenedAt: `2026-11-26T08:${String(minute).padStart(2, "0")}:00Z`,
});
const came = (
  id: string,
  minute: number,
  personId: string | null,
  newPerson: NewPerson | null = null,
  device?: string,
) => ({ ...told(id, minute, device), kind: "present", personId, newPerson, ...TRAITS }) satisfies AttendanceEvent;

const ID = "01930000-0000-7000-8000-000000000001";
const late = reviewView({
  ...{ id: "r-1", deviceId: "d-1", deviceName: "Каалга 1", deviceSeq: 9, eventId: ID, reason: "meeting-signed" },
  ...{ fault: null, receivedAt: "2026-11-27T03:00:00Z", choice: null, decidedByName: null, decidedAt: null },
  ...{ personName: null, personTraits: null, logged: null, meeting: null },
  raw: {
    ...{ id: ID, meetingId: ID, kind: "present" },
    person: { new: { name: "Кеч Келген", sex: "male", ageBand: "60-plus", role: "guest" } },
    device: { deviceId: "d-1", deviceSeq: 9, deviceAt: "2026-11-26T09:30:00Z", utcOffset: 360, clockSkewMs: 0 },
  },
});

const FILE: AttendanceFile = {
  log: [
    came("e-1", 10, "p-1"),
    came("e-2", 20, null, { ...TRAITS, name: "=HYPERLINK(1)", villageId: null }, "office:u-1"),
    came("e-3", 30, "p-2"),
    { ...told("e-4", 31), kind: "void", targetId: "e-3", reason: null },
    came("e-5", 5, "p-1", null, "d-2"),
  ],
  ...{ merges: [], reviews: [late], zone: "Asia/Bishkek" },
  names: new Map([
    ["p-1", "Айгүл Осмонова"],
    ["p-2", "Бакыт Асанов"],
  ]),
  devices: new Map([
    ["d-1", "Каалга 1"],
    ["d-2", "Каалга 2"],
  ]),
  villages: new Map([["v-1", { ky: "Көк-Жар", ru: "Кок-Жар" }]]),
};

describe("the list of those present", () => {
  it("has each person once, since and by the first tap; then who was taken back, then the annex", () => {
    expect(attendanceRows(FILE, "ru")).toEqual([
      ["Имя", "Впервые отмечен", "Устройство", "Пол", "Возраст", "Кто", "Село", "Откуда", "Состояние"],
      [
        "Айгүл Осмонова",
        "26.11.2026, 14:05",
        "Каалга 2",
        "Женщина",
        "29–59",
        "Житель",
        "Кок-Жар",
        "из реестра",
        "пришёл",
      ],
      ["=HYPERLINK(1)", "26.11.2026, 14:20", "айыл окмоту", "Женщина", "29–59", "Житель", "", "вне списка", "пришёл"],
      [
        "Бакыт Асанов",
        "26.11.2026, 14:30",
        "Каалга 1",
        "Женщина",
        "29–59",
        "Житель",
        "Кок-Жар",
        "из реестра",
        "взято обратно",
      ],
      [
        "Кеч Келген",
        "26.11.2026, 15:30",
        "Каалга 1",
        "Мужчина",
        "60 и старше",
        "Гость",
        "",
        "вне списка",
        "в приложении",
      ],
    ]);
  });

  it("speaks the language it is asked for", () => {
    const [head, first] = attendanceRows(FILE, "ky");
    expect([head?.[0], first?.[6]]).toEqual(["Аты-жөнү", "Көк-Жар"]);
  });
});
