import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBomb, aDocx, aFile, aLockedDocx, aProgram } from "../factories/files";
import { openDoors } from "./ground";
import { callAction, listActions, type ServerAction } from "./server-actions";
import { aPersonStanding, type Person } from "./standings";
import { ACTIONS } from "./table/table";
import { traces } from "./traces";

const MEGABYTE = 1024 * 1024;
const FORMS = ["lib/notices/postings/actions.ts#recordPosting", "lib/decisions/replies/actions.ts#recordReply"];

const REFUSED: [string, () => File][] = [
  ["a program called a picture", () => aFile(aProgram(), "photo.jpg", "image/jpeg")],
  ["a program called a PDF", () => aFile(aProgram(), "letter.pdf", "application/pdf")],
  ["an archive that unfolds without end, called a PDF", () => aFile(aBomb(200), "letter.pdf", "application/pdf")],
  ["a document nobody can open", () => aFile(aLockedDocx(), "letter.docx")],
  ["a document where a picture or a PDF is asked for", () => aFile(aDocx(), "letter.docx")],
  ["a page with a script", () => aFile(Buffer.from("<html><script>alert(1)</script>"), "photo.png", "image/png")],
  ["5 MB and a bit", () => aFile(Buffer.alloc(5 * MEGABYTE + 1), "photo.png", "image/png")],
];

let doors: Awaited<ReturnType<typeof openDoors>>;
let specialist: Person;

beforeAll(async () => {
  doors = await openDoors();
  specialist = (await aPersonStanding("specialist", "own", doors.ground)) as Person;
});
afterAll(() => doors?.shut());

describe.each(FORMS)("the file of %s", (name) => {
  const post = async (file: File) => {
    const action = listActions().find((each) => each.name === name) as ServerAction;
    const fields = await ACTIONS[name]?.arrange(doors.ground, specialist);
    const before = await traces();
    const said = await callAction(doors.app.address, action, { ...fields, file }, specialist.cookie);
    return { ...said, untouched: JSON.stringify(await traces()) === JSON.stringify(before) };
  };

  it.each(REFUSED)("may not be %s: the field says so, what was typed stays, nothing is stored", async (_, make) => {
    const { status, state, untouched } = await post(make());
    expect({ status, untouched }).toEqual({ status: 200, untouched: true });
    expect(state?.errors.map(({ field }) => field)).toEqual(["file"]);
    expect(state?.errors[0]?.message).toMatch(/\p{Script=Cyrillic}/u);
    expect(state?.values.assemblyId).toBeTruthy();
  });

  it("may not be 30 MB", async () => {
    const { status, untouched } = await post(aFile(Buffer.alloc(30 * MEGABYTE), "photo.png", "image/png"));
    expect({ status, untouched }).toEqual({ status: 413, untouched: true });
  });
});
