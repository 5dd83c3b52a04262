// The first bytes by which files tell what they are, whatever their names say.

const ascii = (text) => [...text].map((c) => c.charCodeAt(0));

/** Bytes at a place; `kind` is read, `refused` is a reason. The first that fits counts. */
const SIGNATURES = [
  { bytes: ascii("PK\x03\x04"), kind: "zip" },
  { bytes: ascii("PK\x05\x06"), kind: "zip" },
  { bytes: ascii("{\\rtf"), refused: "rich" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], refused: "oldOffice" },
  { bytes: [0x89, ...ascii("PNG")], refused: "picture" },
  { bytes: [0xff, 0xd8, 0xff], refused: "picture" },
  { bytes: ascii("GIF8"), refused: "picture" },
  { bytes: ascii("II*\0"), refused: "picture" },
  { bytes: ascii("MM\0*"), refused: "picture" },
  { bytes: ascii("WEBP"), at: 8, refused: "picture" },
  { bytes: ascii("ftyphei"), at: 4, refused: "picture" },
  { bytes: ascii("ftypavif"), at: 4, refused: "picture" },
  { bytes: ascii("ftyp"), at: 4, refused: "recording" },
  { bytes: ascii("WAVE"), at: 8, refused: "recording" },
  { bytes: ascii("ID3"), refused: "recording" },
  { bytes: ascii("OggS"), refused: "recording" },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], refused: "recording" },
  { bytes: [0x1f, 0x8b], refused: "archive" },
  { bytes: ascii("7z\xbc\xaf\x27\x1c"), refused: "archive" },
  { bytes: ascii("Rar!\x1a"), refused: "archive" },
  { bytes: ascii("BZh"), refused: "archive" },
  { bytes: [0xfd, ...ascii("7zXZ")], refused: "archive" },
];

/** PDF readers look for the mark anywhere near the beginning, and so does this. */
const PDF = ascii("%PDF-");
const PDF_WITHIN = 1024;

/** What the first bytes say: `{kind}` or `{refused}`, or null where they say nothing. */
export function signatureOf(bytes) {
  const found = SIGNATURES.find(({ bytes: mark, at = 0 }) => stands(bytes, mark, at));
  if (found) return found;
  for (let at = 0; at < Math.min(PDF_WITHIN, bytes.length); at += 1) {
    if (stands(bytes, PDF, at)) return { kind: "pdf" };
  }
  return null;
}

function stands(bytes, mark, at) {
  return mark.every((byte, index) => bytes[at + index] === byte);
}
