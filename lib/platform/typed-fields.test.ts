import { describe, expect, it } from "vitest";
import { idField } from "./typed-fields";
import { isUuid, NO_ID } from "./uuid";

describe("an id in a hidden field", () => {
  it("is taken as it stands", () => {
    expect(idField.parse("018f2d6e-4f3a-7c21-9b1d-2f6a5c3e8d10")).toBe("018f2d6e-4f3a-7c21-9b1d-2f6a5c3e8d10");
  });

  it.each(["", "-2147483649", "null", "018f2d6e", "' OR true --", "\u0000"])(
    "that is none (%j) is the id of nothing, which the database can be asked for",
    (text) => {
      expect(idField.parse(text)).toBe(NO_ID);
      expect(isUuid(NO_ID)).toBe(true);
    },
  );

  it("is refused when it is missing, or longer than any id", () => {
    expect(idField.safeParse(undefined).error?.issues[0]?.message).toBe("required");
    expect(idField.safeParse("a".repeat(65)).error?.issues[0]?.message).toBe("invalid");
  });
});
