import { describe, expect, it } from "vitest";
import { csvText } from "./csv-text";

describe("csvText", () => {
  it("begins with the mark of UTF-8 and ends its lines as Excel expects", () => {
    expect(
      csvText([
        ["Аты", "Айылы"],
        ["Үсөн", "Көк-Жар"],
      ]),
    ).toBe("\ufeffАты;Айылы\r\nҮсөн;Көк-Жар\r\n");
  });

  it.each(["=1+1", "+996", "-1", "@sum", "\tx"])("lets no spreadsheet run %j", (text) => {
    expect(csvText([[text]])).toContain(`'${text}`);
  });

  it("quotes what would break a line or a column", () => {
    expect(csvText([['a;b "c"\nd']])).toBe('\ufeff"a;b ""c""\nd"\r\n');
  });
});
