import { describe, expect, it } from "vitest";
import * as files from "@/tests/factories/files";
import { sniffFile } from "./sniffed-file";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const TEXT = "application/vnd.oasis.opendocument.text";
const TAKEN = ["application/pdf", WORD, TEXT, "image/png", "image/jpeg"];
const MOST = 10 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

const sniff = (bytes: Buffer, name = "a.pdf", type?: string) => sniffFile(files.aFile(bytes, name, type), TAKEN, MOST);
const jpeg = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex");

describe("a file is what its bytes say", () => {
  it.each<[string, Buffer, string, string]>([
    ["a PDF", files.aPdf(), "Смета.pdf", "application/pdf"],
    ["a PDF called a program", files.aPdf(), "setup.exe", "application/pdf"],
    ["a Word document", files.aDocx(), "plan.docx", WORD],
    ["a Word document called a picture", files.aDocx(), "plan.png", WORD],
    ["an OpenDocument text", files.anOdt(), "plan.odt", TEXT],
    ["a PNG", files.aPng(), "photo", "image/png"],
    ["a JPEG", jpeg, "photo.jpg", "image/jpeg"],
  ])("%s", async (_, bytes, name, mediaType) => expect(await sniff(bytes, name)).toMatchObject({ mediaType }));

  it.each<[string, Buffer, string]>([
    ["a program called a PDF", files.aProgram(), "file-type"],
    ["a page with a script", Buffer.from("<html><script>alert(1)</script>"), "file-type"],
    ["a drawing that may carry a script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "file-type"],
    ["a plain archive", files.aZip([{ name: "a.txt", data: "a" }]), "file-type"],
    ["nothing", Buffer.alloc(0), "file-empty"],
    ["one byte too many", Buffer.alloc(MOST + 1), "file-too-large"],
    ["half a PDF", files.aPdf().subarray(0, 120), "file-damaged"],
    ["half a picture", files.aPng().subarray(0, 40), "file-damaged"],
    ["a PDF under a password", files.aPdf("1", "/Encrypt 5 0 R"), "file-protected"],
    ["a Word document under a password", files.aLockedDocx(), "file-protected"],
    ["an OpenDocument text under a password", files.anOdt("<manifest:encryption-data/>"), "file-protected"],
  ])("%s is refused", async (_, bytes, fault) =>
    expect(await sniff(bytes, "a.pdf", "application/pdf")).toEqual({ fault }),
  );

  it("a PDF that speaks of encryption is not under a password", async () =>
    expect(await sniff(files.aPdf("/EncryptMetadata true, /Encryption"))).toMatchObject({
      mediaType: "application/pdf",
    }));
});

describe("an archive", () => {
  it("that unfolds to a hundred times its size is refused", async () =>
    expect(await sniff(files.aBomb(64))).toEqual({ fault: "file-expands" }));

  it("that unfolds to less than a phone has is taken", async () =>
    expect(await sniff(files.aBomb(8))).toMatchObject({ mediaType: WORD }));

  it("that lies about what it unfolds to is refused", async () => {
    const lie = files.aDocx("", [{ name: "word/media/a.bin", data: Buffer.alloc(64 * MEGABYTE), size: 1000 }]);
    expect(await sniff(lie)).toEqual({ fault: "file-damaged" });
  });

  it("whose entries share their bytes is refused", async () => {
    const heavy = { name: "word/a.bin", data: Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)) };
    const bytes = files.aDocx("", [heavy, heavy, heavy, heavy]);
    const packed = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(bytes.length, packed + 20);
    expect(await sniff(bytes)).toEqual({ fault: "file-expands" });
  });

  it("that is cut off is refused", async () => {
    const bytes = files.aDocx("a", [{ name: "word/b.xml", data: "b".repeat(1000) }]);
    expect(await sniff(bytes.subarray(0, bytes.length - 60))).toEqual({ fault: "file-damaged" });
  });

  it("with a broken part is refused", async () => {
    const bytes = files.aDocx("a", [{ name: "word/b.bin", data: Buffer.from("abcdefgh".repeat(40)) }]);
    const at = bytes.indexOf("word/b.bin") + "word/b.bin".length;
    bytes.fill(0xff, at, at + 6);
    expect(await sniff(bytes)).toEqual({ fault: "file-damaged" });
  });

  it("with a part under a password is refused", async () => {
    const bytes = files.aDocx("a", [{ name: "word/b.xml", data: "b", flags: 1 }]);
    expect(await sniff(bytes)).toEqual({ fault: "file-protected" });
  });
});
