import { INK_SOFT } from "@/lib/platform/documents/ink";
import type { Block } from "@/lib/platform/documents/paper";
import { clip } from "@/lib/platform/documents/printable";
import { qrCode } from "@/lib/platform/documents/qr-code";
import { rule } from "@/lib/platform/documents/rule";
import { shortDate } from "@/lib/platform/i18n/dates";
import type { Translate } from "@/lib/platform/i18n/translate";
import type { ProtocolContent } from "./protocol-content";
import { paragraphs, partName, type Sheet, WIDTH } from "./protocol-sheet";

const HALF = (WIDTH - 36) / 2;
const QR = 84;

/** A line for each hand: the name that signed, or that should, and the day the signature was recorded. */
export function signatures(content: ProtocolContent, sheet: Sheet): Block {
  const t: Translate = sheet.t;
  const signers = [
    { role: "chair" as const, word: t("protocol.chair"), name: content.chair },
    { role: "secretary" as const, word: t("protocol.secretary"), name: content.secretary },
  ];
  return {
    columns: signers.map(({ role, word, name }): Block => {
      const signed = content.signatures.find((signature) => signature.role === role);
      const when = signed ? t("protocol.signedOn", { date: shortDate(signed.signedOn) }) : t("protocol.notSigned");
      return {
        width: HALF,
        stack: [
          { text: word, font: "OnestSemibold", margin: [0, 0, 0, 26] },
          rule(HALF, 0.8),
          { text: clip(signed?.name ?? name, 120), lineHeight: 1.1, margin: [0, 3, 0, 0] },
          { text: `(${t("protocol.signature")}) · ${when}`, fontSize: 8.5, color: INK_SOFT },
        ],
      };
    }),
    columnGap: 36,
    margin: [0, 26, 0, 0],
    unbreakable: true,
  };
}

/** Corrections made after publishing, by number. */
export function errata({ errata: corrections }: ProtocolContent, sheet: Sheet): Block[] {
  const { t } = sheet;
  if (corrections.length === 0) return [];
  return [
    partName(t("protocol.errata")),
    ...corrections.flatMap(({ number, on, text }): Block[] => [
      { text: t("protocol.erratum", { number, date: shortDate(on) }), font: "OnestSemibold", margin: [0, 4, 0, 1] },
      ...paragraphs(text, sheet),
    ]),
  ];
}

export type Identity = { url: string; sha256: string };

/** How a reader finds out whether this paper is the published one. */
export function verification({ version, code }: ProtocolContent, { t }: Sheet, { url, sha256 }: Identity): Block {
  return {
    columns: [
      qrCode(url, QR),
      {
        width: WIDTH - QR - 18,
        stack: [
          { text: t("protocol.verify"), lineHeight: 1.15, margin: [0, 4, 0, 3] },
          { text: url.replace(/^https?:\/\//, ""), font: "OnestSemibold", lineHeight: 1.15 },
          {
            text: `${t("protocol.version", { version })} · ${code}`,
            fontSize: 8.5,
            color: INK_SOFT,
            margin: [0, 4, 0, 0],
          },
          { text: `SHA-256 ${sha256}`, fontSize: 8.5, color: INK_SOFT },
        ],
      },
    ],
    columnGap: 18,
    margin: [0, 28, 0, 0],
    unbreakable: true,
  };
}
