import { describe, expect, it } from "vitest";
import { refuse } from "@/lib/platform/outcome";
import { uploadAddress, uploadAnswer } from "./upload-answer";

const place = { view: { id: "a" }, item: { id: "i" } };
const fault = refuse("invalid-input", { fields: { "files[]": "document-type" }, fill: { name: "план.exe" } });

/** What the page reads out of the address it was sent to. */
function asked(address: string): Record<string, string> {
  return Object.fromEntries(new URL(address, "http://localhost").searchParams);
}

describe("documents sent without JavaScript", () => {
  it("lead back to their item", () =>
    expect(uploadAddress(place, "ru")).toBe("/ru/assemblies/a/agenda?documents=i#documents-i"));

  it("come back with what is wrong and what was typed", () => {
    const values = { "title.ky": "Смета", "title.ru": "", secret: "x" };
    const query = asked(uploadAddress(place, "ru", { refusal: fault, values }));
    expect(query).not.toHaveProperty("secret");
    const answer = uploadAnswer(query, "ru");
    expect(answer?.values).toEqual({ "title.ky": "Смета", "title.ru": "" });
    expect(answer?.errors).toMatchObject([{ field: "files[]" }]);
    expect(answer?.errors[0]?.message).toContain("«план.exe»");
  });

  it("come back with a refusal of the whole", () => {
    const refusal = refuse("documents-full", { fill: { most: 20 } });
    const answer = uploadAnswer(asked(uploadAddress(place, "en", { refusal, values: {} })), "en");
    expect(answer).toMatchObject({ reason: "documents-full", errors: [] });
    expect(answer?.message).toContain("20");
  });

  it.each([undefined, "", "anything", ["document-type"], "signed-out", "constructor"])(
    "nothing is shown for %j in the address",
    (given) => expect(uploadAnswer({ fault: given as string }, "ky")).toBeUndefined(),
  );

  it("what stands in the address is text without hidden signs", () => {
    const message = uploadAnswer({ fault: "document-empty", file: "a\u202eexe.\u200bpdf" }, "en")?.errors[0]?.message;
    expect(message).toContain("“aexe.pdf”");
  });
});
