import type { Random } from "@/lib/platform/seeded-random";

const TEXTS = [
  ...["", " ", "\n\n", "0", "-1", "-0", "1.5", "1e309", "NaN", "Infinity", "0x10", "٣٤", "½", "²", "１２"],
  ...["2147483648", "-2147483649", "9007199254740993", "99999999999999999999999999", "1".repeat(400)],
  ...["null", "undefined", "true", "[]", "{}", "[object Object]", "__proto__", "constructor", "toString"],
  ...["01.01.1900", "31.12.9999", "1900-01-01", "9999-12-31", "00.00.0000", "29.02.2025", "2026-13-45", "1.1.1"],
  ...["25:61", "24:00", "-1:00", "9.30", "00:00", "2026-11-27T09:00:00+06:00", "+275760-09-13", "-271821-04-20"],
  ...["'; DROP TABLE assembly; --", "' OR 1=1 --", "%' OR '%", "\\", "$1", "%", "_", "{0}", "{name}", "{", "'{'"],
  ...["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)", "{{7*7}}", "#{7*7}"],
  ...["../../../../etc/passwd", "..%2f..", "%00", "%ff%fe", "file:///etc/passwd", "//evil.example", "/\\evil.example"],
  ...["\u0000", "a\u0000b", "\ud800", "\udfff", "\ufffe", "\u202eгнуй", "\u200b\u200d\ufeff", "\u0007\u001b[31m"],
  ...[
    "e\u0301".repeat(200),
    "Z\u0351\u036f\u0321",
    "😀".repeat(3000),
    "ﷺ".repeat(300),
    "ѳӊ",
    "\u2028",
    "\r\nSet-Cookie: a=b",
  ],
  ...["ө".repeat(10_000), "a ".repeat(5000), "\n".repeat(9000), "x".repeat(10_000)],
  ...["01930000-0000-7000-8000-0000000000ff", "01930000000070008000000000000000", "not-an-id", "{01930000-0000-7000}"],
  ...["person:", "walk-in:", "person:01930000-0000-7000-8000-0000000000ff", "walk-in:x", "up:", "down:-", "everywhere"],
  ...[
    "municipality:",
    "village:01930000-0000-7000-8000-0000000000ff",
    "programme:01930000-0000-7000-8000-00000000f0f0",
  ],
  ...[
    "a@b",
    "+996",
    "00000000000",
    "admin@example.kg",
    "🇰🇬",
    "ky",
    "RU",
    "xx",
    "on",
    "decided",
    "specialist",
    "/ky/desk",
  ],
];

const FILES: (() => File)[] = [
  () => new File([], "empty.png", { type: "image/png" }),
  () => new File(["MZ\u0090\u0000\u0003"], "photo.png", { type: "image/png" }),
  () => new File(["<svg onload=alert(1)>"], "x.svg", { type: "image/svg+xml" }),
  () => new File(["%PDF-1.7\n%%EOF"], "a.pdf", { type: "application/pdf" }),
  () => new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0])], "../../a\r\nb\u0000.jpg", { type: "image/jpeg" }),
  () => new File([new Uint8Array(3000).fill(0xff)], `${"ө".repeat(3000)}.csv`, { type: "text/csv" }),
  () => new File(["PK\u0003\u0004".repeat(50)], "bomb.zip", { type: "application/zip" }),
  () => new File(['date,kind\n"broken'], "days.csv", { type: "text/csv" }),
  () => new File(["level,soate,parent_soate,name_ky\noblast,1,2,3,4,5\n,,,"], "tree.csv", { type: "text/csv" }),
  () => new File(["date,name_ky\n2026-02-30,\u0000\n9999-12-31,А\n"], "days.csv", { type: "text/csv" }),
];

/** Something that should not be in a form: `ids` are real ids of all kinds of things. */
export function nastyText(random: Random, ids: readonly string[]): string {
  if (random.chance(0.15)) return random.pick(ids);
  if (random.chance(0.1)) return noise(random);
  return random.pick(TEXTS);
}

export function nastyFile(random: Random): File {
  return random.pick(FILES)();
}

/** Any signs at all. */
function noise(random: Random): string {
  const signs = Array.from({ length: random.below(60) }, () => random.below(0x10000));
  return String.fromCharCode(...signs);
}
