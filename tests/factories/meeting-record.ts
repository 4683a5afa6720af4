import type { MeetingRecord, RecordedItem } from "@/lib/minutes/meeting-record";

/** An item nobody has dealt with yet. */
export function aRecordedItem(position: number, changes: Partial<RecordedItem> = {}): RecordedItem {
  return {
    ...{ id: `item-${position}`, position, kind: "decide", presenter: null, draftDecision: null, revision: 1 },
    title: { ky: `${position}-маселе`, ru: `Вопрос ${position}` },
    ...{ raisedInHall: false, unannounced: false, outcome: null, proposals: [], decision: null },
    ...changes,
  };
}

/** The record of Kök-Jar, 23 January 2018: 345 people, 177 of them women; the persons are invented. */
export function aMeetingRecord(changes: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    ...{ assemblyId: "a-1", code: "kkj7x2", assemblyKind: "village-assembly", timeZone: "Asia/Bishkek" },
    title: { ky: "Долбоорду тандоо", ru: "Выбор проекта" },
    municipality: {
      ...{ id: "m-1", name: { ky: "Көк-Жар айыл аймагы", ru: "Кок-Жарский айылный аймак" } },
      ...{ rayon: { ky: "Ноокат району", ru: "Ноокатский район" }, oblast: { ky: "Ош облусу", ru: "Ошская область" } },
    },
    villages: [{ id: "v-1", name: { ky: "Көк-Жар", ru: "Кок-Жар" } }],
    plannedStartsAt: "2018-01-23T10:00:00+06:00",
    caller: { kind: "ayil-okmotu", ground: "№ 4, 05.01.2018" },
    attendance: { named: 312, counted: { women: 177, men: 168, youth: null, total: 345 } },
    place: { name: { ky: "Айылдык клуб", ru: "Сельский клуб" } },
    ...{ startedAt: "2018-01-23T10:15:00+06:00", endedAt: "2018-01-23T12:30:00+06:00" },
    ...{ chair: "Бакыт Асанов", secretary: "Айгүл Осмонова" },
    items: [],
    ...changes,
  };
}
