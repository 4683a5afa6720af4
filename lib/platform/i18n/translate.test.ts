import { describe, expect, test, vi } from "vitest";
import { translator } from "./translate";

describe("translator", () => {
  test("gives the text of the language", () => {
    expect(translator("ky", "dates")("today")).toBe("бүгүн");
    expect(translator("ru", "dates")("daysLeft", { days: 1237 })).toBe("осталось 1\u00a0237 дней");
    expect(translator("en", "dates")("daysLeft", { days: 1237 })).toBe("1\u00a0237 days left");
  });

  test("is made once", () => {
    expect(translator("ky", "dates")).toBe(translator("ky", "dates"));
  });

  test("knows which keys there are", () => {
    expect(translator("ky", "dates").has("today")).toBe(true);
    expect(translator("ky", "dates").has("no-such-key")).toBe(false);
  });

  test("a missing key or argument throws under test", () => {
    expect(() => translator("ky", "dates")("no-such-key")).toThrow("ky/dates");
    expect(() => translator("ky", "dates")("daysLeft")).toThrow("ky/dates");
  });

  test("in production the key is shown and the gap is logged", () => {
    vi.stubEnv("NODE_ENV", "production");
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(translator("ru", "dates")("no-such-key")).toBe("no-such-key");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    vi.unstubAllEnvs();
  });
});
