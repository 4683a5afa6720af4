import { afterEach, expect, test, vi } from "vitest";
import { oneByOne, postTo } from "./post-form";

function aForm(...names: string[]): FormData {
  const form = new FormData();
  form.append("title.ky", "Смета");
  for (const name of names) form.append("files[]", new File(["x"], name));
  return form;
}

afterEach(() => vi.unstubAllGlobals());

/** Answers each sending in turn, as the network would. */
function answering(...answers: [status: number, body: unknown][]) {
  const sent: FormData[] = [];
  vi.stubGlobal("fetch", async (_: string, { body }: { body: FormData }) => {
    sent.push(body);
    const [status, answer] = answers[sent.length - 1] ?? [500, null];
    return Response.json(answer, { status });
  });
  return sent;
}

const refused = (message: string) => ({ reason: "invalid-input", errors: [{ field: "files[]", message }], values: {} });
const done = { done: true, errors: [], values: {} };

test("each file goes with all the other fields", () => {
  const parts = oneByOne(aForm("a.pdf", "b.pdf"));
  expect(parts.map((part) => (part.get("files[]") as File).name)).toEqual(["a.pdf", "b.pdf"]);
  expect(parts.map((part) => part.getAll("title.ky"))).toEqual([["Смета"], ["Смета"]]);
  expect(oneByOne(aForm("a.pdf"))).toHaveLength(1);
  expect(oneByOne(aForm())).toHaveLength(1);
});

test("one refused file neither holds up the others nor is forgotten", async () => {
  const sent = answering([200, done], [422, refused("b")], [200, done]);
  const answer = await postTo("/x")({ errors: [], values: {} }, aForm("a.pdf", "b.pdf", "c.pdf"));
  expect(sent).toHaveLength(3);
  expect(answer).toMatchObject({ reason: "invalid-input", errors: [{ message: "b" }] });
});

test("two refused files are both named", async () => {
  answering([422, refused("a")], [413, refused("b")]);
  const answer = await postTo("/x")({ errors: [], values: {} }, aForm("a.pdf", "b.pdf"));
  expect(answer.errors.map(({ message }) => message)).toEqual(["a", "b"]);
});

test("an expired session stops it and is told as one", async () => {
  const sent = answering([401, {}]);
  const answer = await postTo("/x")({ errors: [], values: {} }, aForm("a.pdf", "b.pdf"));
  expect(answer.reason).toBe("signed-out");
  expect(sent).toHaveLength(1);
});
