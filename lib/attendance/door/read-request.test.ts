import { describe, expect, it } from "vitest";
import { readRequest } from "./read-request";

const ID = "01a2092d-9802-75d7-840a-4db1f70fb7ff";

describe("a request of the door", () => {
  it("is read with what an old phone leaves out, a new one adds, and a confused one garbles", () => {
    expect(readRequest({ events: [], mood: "good" })).toEqual({
      ...{ deviceId: null, events: [], meetingId: undefined, protocol: 1, build: null, sentAt: null, waiting: null },
    });
    const garbled = { deviceId: "laptop", events: [7], protocol: -1, build: 3, sentAt: "soon", waiting: 0.5 };
    expect(readRequest(garbled)).toMatchObject({ deviceId: "laptop", events: [7], protocol: 1, build: null });
    expect(readRequest({ events: [], protocol: 99 })).toMatchObject({ protocol: 99 });
  });

  it("knows a device in capitals as the same one", () => {
    expect(readRequest({ deviceId: ID.toUpperCase(), events: [] })).toMatchObject({ deviceId: ID });
  });

  it.each<[string, unknown, string, string]>([
    ["a list", [], "", "invalid"],
    ["no events", { deviceId: ID }, "events", "required"],
    ["events that are no list", { events: {} }, "events", "invalid"],
    ["201 events", { events: Array(201).fill(null) }, "events", "too-long"],
    ["a device of 65 signs", { deviceId: "x".repeat(65), events: [] }, "deviceId", "invalid"],
    ["the office's own hand", { deviceId: "office:x", events: [] }, "deviceId", "invalid"],
  ])("is none with %s", (_, body, field, code) => expect(readRequest(body)).toEqual({ fault: { field, code } }));
});
