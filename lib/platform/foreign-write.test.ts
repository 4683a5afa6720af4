import { describe, expect, it } from "vitest";
import { isForeignWrite } from "./foreign-write";

const asks = (headers: Record<string, string>, method = "POST") =>
  isForeignWrite({ method, headers: new Headers({ host: "jyiyn.example", ...headers }) });

describe("a write of our own pages", () => {
  it.each<Record<string, string>>([
    { origin: "https://jyiyn.example" },
    { origin: "https://jyiyn.example", "sec-fetch-site": "same-origin" },
    { origin: "https://jyiyn.example", host: "10.0.0.7:3000", "x-forwarded-host": "jyiyn.example" },
    { "sec-fetch-site": "none" },
    {},
  ])("%j", (headers) => expect(asks(headers)).toBe(false));

  it("reading is no write", () => expect(asks({ origin: "https://evil.example" }, "GET")).toBe(false));
});

describe("a write of another site", () => {
  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "https://jyiyn.example.evil.example" },
    { origin: "https://jyiyn.example:8443" },
    { origin: "null" },
    { origin: "nonsense" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site", origin: "https://jyiyn.example" },
    { origin: "https://jyiyn.example", "sec-fetch-site": "cross-site" },
  ])("%j", (headers) => expect(asks(headers)).toBe(true));
});
