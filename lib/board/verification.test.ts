import { describe, expect, it } from "vitest";
import { readVerifiable } from "./verification";

describe("what is to be verified", () => {
  it.each([
    ["7K3M9QX2PD", { code: "7K3M9QX2PD" }],
    [" 7k3m9-qx2pd ", { code: "7K3M9QX2PD" }],
    ["3f2a9c1d0b4e5f60", { digest: "3f2a9c1d0b4e5f60" }],
    ["SHA-256 3F2A 9C1D 0B4E", { digest: "3f2a9c1d0b4e" }],
    ["a".repeat(64), { digest: "a".repeat(64) }],
    ["3f2a9c1d0b4", null],
    ["a".repeat(65), null],
    ["Ак-Муз", null],
    ["", null],
  ])("%s", (typed, read) => {
    expect(readVerifiable(typed)).toEqual(read);
  });
});
