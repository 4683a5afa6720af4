import { describe, expect, test } from "vitest";
import { fileSize, formatNumber, formatShare } from "./numbers";

const plain = (text: string) => text.replaceAll("\u00a0", "_");

describe("numbers", () => {
  test.each([
    [0, 0, "0"],
    [437, 0, "437"],
    [1237, 0, "1_237"],
    [1_000_000, 0, "1_000_000"],
    [12.5, 1, "12,5"],
    [12.0, 1, "12"],
    [1234.567, 2, "1_234,57"],
    [-4, 0, "−4"],
    [-0.2, 0, "0"],
  ])("%d with %d decimals", (value, decimals, text) => {
    expect(plain(formatNumber(value, decimals))).toBe(text);
  });

  test("shares", () => {
    expect(plain(formatShare(177 / 345))).toBe("51,3_%");
    expect(plain(formatShare(0.5))).toBe("50_%");
  });

  test.each([
    [0, "0_Б"],
    [1023, "1_023_Б"],
    [1024, "1_КБ"],
    [14_336, "14_КБ"],
    [1_258_291, "1,2_МБ"],
    [10 * 1024 * 1024, "10_МБ"],
    [5_000_000_000_000, "4_657_ГБ"],
  ])("%d bytes", (bytes, text) => {
    expect(plain(fileSize(bytes, "ru"))).toBe(text);
  });
});
