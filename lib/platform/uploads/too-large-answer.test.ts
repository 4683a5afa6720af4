import { expect, it } from "vitest";
import { bringsTooMuch, MOST_ACTION_BYTES, tooLargeAnswer } from "./too-large-answer";

const asked = (method: string, headers: Record<string, string>) => ({ method, headers: new Headers(headers) });

it.each<[string, ReturnType<typeof asked>, boolean]>([
  ["a form of ordinary size", asked("POST", { "content-length": "1000" }), false],
  ["the most there may be", asked("POST", { "content-length": String(MOST_ACTION_BYTES) }), false],
  ["one byte more", asked("POST", { "content-length": String(MOST_ACTION_BYTES + 1) }), true],
  ["a body of unknown length", asked("POST", { "transfer-encoding": "chunked" }), true],
  ["no body", asked("POST", {}), false],
  ["a page", asked("GET", { "content-length": "99999999" }), false],
])("%s", (_, request, tooMuch) => expect(bringsTooMuch(request)).toBe(tooMuch));

it("tells the form in one word, and a person without JavaScript in theirs", async () => {
  const toForm = tooLargeAnswer(new Headers({ "next-action": "x" }), "ru");
  expect([toForm.status, toForm.headers.get("content-type"), await toForm.text()]).toEqual([
    413,
    "text/plain",
    "too-large",
  ]);
  const page = tooLargeAnswer(new Headers(), "ru");
  expect(page.status).toBe(413);
  expect(await page.text()).toContain("Файл слишком большой");
});
