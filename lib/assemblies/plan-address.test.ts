import { describe, expect, it } from "vitest";
import { monthBeside, planAddress } from "./plan-address";
import { PlanAsked } from "./schema";

describe("the address of a plan", () => {
  it("keeps what was chosen and replaces single choices", () => {
    const asked = PlanAsked.parse({ "villageIds[]": ["v-1", "v-2"], time: "9.30", kind: "gathering" });
    const address = planAddress("/ky/assemblies/new", asked, { month: "2026-12" });
    expect(Object.fromEntries(new URLSearchParams(address.split("?")[1]))).toMatchObject({
      time: "09:30",
      month: "2026-12",
    });
    expect(new URLSearchParams(address.split("?")[1]).getAll("villageIds[]")).toEqual(["v-1", "v-2"]);
  });
  it.each([
    ["2026-11", 1, "2026-12"],
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
  ] as const)("%s by %s is %s", (month, by, other) => expect(monthBeside(month, by)).toBe(other));
  it("falls back to the usual for what cannot be read", () =>
    expect(
      PlanAsked.parse({ kind: "party", time: "25:00", month: "1999-13", on: "9999", "villageIds[]": "v-1" }),
    ).toEqual({
      ...{ kind: "village-assembly", "villageIds[]": ["v-1"], time: "14:00", minutes: "120" },
      ...{ month: undefined, on: undefined },
    }));
});
