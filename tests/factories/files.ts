import { crc32, deflateRawSync } from "node:zlib";

/** One file in an archive. `size`: what the archive says it unfolds to, when that is not the truth. */
type Part = { name: string; data: Buffer | string; size?: number; flags?: number };

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const CONTENT_TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`;

/** A ZIP archive, written by hand so that it can also be a wrong one. */
export function aZip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const contents: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const packed = deflateRawSync(data, { level: 9 });
    const name = Buffer.from(part.name);
    const local = header(30, 0x04034b50, { part, data, packed, name }, 4);
    const entry = header(46, 0x02014b50, { part, data, packed, name }, 6);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt32LE(at, 42);
    locals.push(local, name, packed);
    contents.push(entry, name);
    at += local.length + name.length + packed.length;
  }
  const list = Buffer.concat(contents);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

/** The fields that stand alike in both headers of an entry, from `at` on. */
function header(
  length: number,
  signature: number,
  { part, data, packed, name }: { part: Part; data: Buffer; packed: Buffer; name: Buffer },
  at: number,
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, at);
  bytes.writeUInt16LE(part.flags ?? 0, at + 2);
  bytes.writeUInt16LE(8, at + 4);
  bytes.writeUInt32LE(crc32(data), at + 10);
  bytes.writeUInt32LE(packed.length, at + 14);
  bytes.writeUInt32LE(part.size ?? data.length, at + 18);
  bytes.writeUInt16LE(name.length, at + 22);
  return bytes;
}

/** A Word document with these further parts. */
export function aDocx(text = "Смета", more: readonly Part[] = []): Buffer {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
  return aZip([
    { name: "[Content_Types].xml", data: CONTENT_TYPES },
    { name: "word/document.xml", data: document },
    ...more,
  ]);
}

/** A Word document of a few hundred kilobytes that unfolds to `megabytes`. */
export function aBomb(megabytes: number): Buffer {
  return aDocx("", [{ name: "word/media/bomb.bin", data: Buffer.alloc(megabytes * 1024 * 1024) }]);
}

/** A text of OpenDocument; `manifest` is where it says that it is under a password. */
export function anOdt(manifest = "<manifest/>"): Buffer {
  const type = Buffer.from("application/vnd.oasis.opendocument.text");
  const packed = aZip([
    { name: "mimetype", data: type },
    { name: "content.xml", data: "<office:document-content/>" },
    { name: "META-INF/manifest.xml", data: manifest },
  ]);
  return packed;
}

/** A PDF of one empty page; `trailer` adds to its trailer. */
export function aPdf(mark = "1", trailer = ""): Buffer {
  return Buffer.from(
    `%PDF-1.4\n%${mark}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\nxref\n0 4\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R${trailer}>>\nstartxref\n0\n%%EOF\n`,
  );
}

/** The smallest picture there is. */
export function aPng(): Buffer {
  return Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
}

/** The beginning of a program for Windows, as long as asked. */
export function aProgram(length = 4096): Buffer {
  const bytes = Buffer.alloc(length, 0x90);
  bytes.write("MZ", 0, "latin1");
  bytes.writeUInt32LE(128, 60);
  bytes.write("PE\0\0", 128, "latin1");
  return bytes;
}

/** An Office document under a password: an old container with a stream of that name. */
export function aLockedDocx(): Buffer {
  const bytes = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.write("EncryptedPackage", 1024, "utf16le");
  return bytes;
}

/** Bytes as a browser sends them. */
export function aFile(bytes: Buffer, name: string, type = "application/octet-stream"): File {
  return new File([new Uint8Array(bytes)], name, { type });
}
