import { AGE_BANDS, type AgeBand, ageBandOf, type Sex } from "@/lib/people/person-traits";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { fold } from "@/lib/platform/i18n/fold";

/** One line of a typed list: a name and, after semicolons, sex and age if somebody wrote them. */
export type TypedName = { name: string; sex: Sex; ageBand: AgeBand };

/** A line that could not be read; `code` names a text of fields.json. */
export type LineFault = { line: number; code: "name-too-long" | "not-a-sex-or-age" | "no-name" };

export const MOST_LINES = 600;
const MOST_LETTERS = 120;
const NUMBERING = /^\s*(?:№\s*)?\d{1,4}\s*[.)\]:]\s*/;

const SEX_WORDS: Record<Exclude<Sex, "unknown">, string[]> = {
  female: ["ж", "жен", "женщина", "женский", "а", "аял", "айым", "кыз", "f", "female", "w", "woman"],
  male: ["м", "муж", "мужчина", "мужской", "э", "эр", "эркек", "m", "male", "man"],
};

/**
 * Reads a list with one name per line: "Айгүл Асанова", "3. Айгүл Асанова; ж; 34", "Бакыт Осмонов; 60-plus". Numbering and
 * empty lines are left out. Nothing is guessed: a word after a semicolon that is neither sex nor age is a fault.
 */
export function readTypedNames(text: string): { names: TypedName[]; faults: LineFault[] } {
  const names: TypedName[] = [];
  const faults: LineFault[] = [];
  text.split("\n").forEach((typed, index) => {
    const read = readLine(typed);
    if (read === null) return;
    if ("code" in read) faults.push({ line: index + 1, code: read.code });
    else names.push(read);
  });
  return { names, faults };
}

function readLine(typed: string): TypedName | Pick<LineFault, "code"> | null {
  const [first = "", ...rest] = typed.replace(NUMBERING, "").split(";").map(cleanLine);
  if (first === "" && rest.every((part) => part === "")) return null;
  if (fold(first) === "") return { code: "no-name" };
  if (first.length > MOST_LETTERS) return { code: "name-too-long" };
  const read: TypedName = { name: first, sex: "unknown", ageBand: "unknown" };
  for (const part of rest.filter(Boolean)) {
    const sex = sexOf(part);
    const ageBand = bandOf(part);
    if (sex) read.sex = sex;
    else if (ageBand) read.ageBand = ageBand;
    else return { code: "not-a-sex-or-age" };
  }
  return read;
}

function sexOf(text: string): Sex | undefined {
  const word = text.toLowerCase().replace(/\.$/, "");
  return (["female", "male"] as const).find((sex) => SEX_WORDS[sex].includes(word));
}

function bandOf(text: string): AgeBand | undefined {
  const band = text
    .toLowerCase()
    .replace(/\s/g, "")
    .replace("–", "-")
    .replace(/^60\+$/, "60-plus");
  if (/^\d{1,3}$/.test(band)) {
    const read = ageBandOf(Number(band));
    return read === "unknown" ? undefined : read;
  }
  return AGE_BANDS.find((known) => known === band && known !== "unknown");
}
