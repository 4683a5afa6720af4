import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { translator } from "@/lib/platform/i18n/translate";

const words = translator("ky", "attendance");
const t = translator("ky", "door-desk");

/** The door of a meeting in the office. */
export const officeDoor = ({ id }: { id: string }) => `/ky/assemblies/${id}/door`;

/** What the office sees of a door that is on its screen: the number as it stands there, and who is on the list it gives out. */
export async function shownInOffice(page: Page) {
  const tally = page.locator("#numbers div", { has: page.getByText(words("named"), { exact: true }) }).last();
  const named = await tally.locator("p").first().textContent();
  const list = await page.request.get(`${new URL(page.url()).pathname}/attendance.csv`);
  const rows: Record<string, string>[] = parse(await list.text(), { bom: true, columns: true, delimiter: ";" });
  const here = rows.filter((row) => row[t("export.state")] === t("export.present"));
  const of = (source: "register" | "walk-in") =>
    here.filter((row) => row[t("export.source")] === t(`export.${source}`)).map((row) => row[t("export.name")] ?? "");
  return { named, present: of("register").sort(), walkIns: of("walk-in") };
}
