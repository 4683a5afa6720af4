import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

const from = (forwarded?: string) => clientAddress(new Headers(forwarded ? { "x-forwarded-for": forwarded } : {}));

test.each([
  ["212.42.100.7", "212.42.100.7"],
  ["1.1.1.1, 212.42.100.7", "212.42.100.7"],
  ["::ffff:212.42.100.7", "212.42.100.7"],
  ["2a03:2880:0:1::1", "2a03:2880:0:1::/64"],
  ["2a03:2880:0:1:ffff:2:3:4", "2a03:2880:0:1::/64"],
  ["2A03:2880::5", "2a03:2880:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["rubbish", "rubbish"],
])("%s is counted as %s", (forwarded, expected) => expect(from(forwarded)).toBe(expected));

test("nothing said is one address", () => expect(from()).toBe("unknown"));
