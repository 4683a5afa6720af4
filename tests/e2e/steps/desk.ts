import { expect } from "@playwright/test";
import type { Duty } from "@/lib/notice-rules/cell";
import type { Walker } from "./walker";

type Expected = {
  /** Duties that wait, in this order, the soonest first. */
  waiting: Duty[];
  /** Duties that do not wait, or not any more. */
  gone: Duty[];
};

/** What waits on the desk, in words. Stays on the desk. */
export async function expectOnTheDesk(walker: Walker, { waiting, gone }: Expected, picture: string): Promise<void> {
  await walker.open("/desk");
  const title = (duty: Duty) => walker.words("assemblies", `duty.${duty}`);
  const links = walker.main.locator("#missed li a, #soon li a, #later li a");
  await expect(walker.main.getByRole("heading", { level: 1 })).toBeVisible();
  const shown = (await links.allTextContents()).map((text) => text.trim());
  expect(shown.filter((text) => waiting.map(title).includes(text))).toEqual(waiting.map(title));
  for (const duty of gone) expect(shown).not.toContain(title(duty));
  await walker.seen(picture);
}
