import { describe, expect, it, test } from "vitest";
import { readTypedNames } from "./typed-names";

describe("a typed list of names", () => {
  it("is one name per line, with sex and age if given", () => {
    const text =
      "1. Айгүл  Асанова; ж; 34\n\n2) Бакыт Осмонов;60+\n№ 3. Элмира Токтосунова; 18–28; аял\nАсан уулу Үсөн";
    expect(readTypedNames(text)).toEqual({
      names: [
        { name: "Айгүл Асанова", sex: "female", ageBand: "29-59" },
        { name: "Бакыт Осмонов", sex: "unknown", ageBand: "60-plus" },
        { name: "Элмира Токтосунова", sex: "female", ageBand: "18-28" },
        { name: "Асан уулу Үсөн", sex: "unknown", ageBand: "unknown" },
      ],
      faults: [],
    });
  });

  it("guesses nothing", () => {
    const text = `Айгүл; мугалим\n---\n${"а".repeat(121)}\nБакыт; 200`;
    expect(readTypedNames(text)).toEqual({
      names: [],
      faults: [
        { line: 1, code: "not-a-sex-or-age" },
        { line: 2, code: "no-name" },
        { line: 3, code: "name-too-long" },
        { line: 4, code: "not-a-sex-or-age" },
      ],
    });
  });

  test.each([
    ["Э.", "male"],
    ["Муж", "male"],
    ["M", "male"],
    ["F", "female"],
    ["Ж.", "female"],
  ])("%s is %s", (word, sex) => expect(readTypedNames(`Асан; ${word}`).names[0]?.sex).toBe(sex));
});
