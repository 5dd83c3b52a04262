// From bytes to letters: by the byte order mark, else as UTF-8, else as the page declares, else as a detector guesses.

const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], label: "utf-8", name: "UTF-8" },
  { bytes: [0xff, 0xfe], label: "utf-16le", name: "UTF-16 (little-endian)" },
  { bytes: [0xfe, 0xff], label: "utf-16be", name: "UTF-16 (big-endian)" },
];
/** Bytes that a declaration of a page's letters stands within. */
const DECLARED_WITHIN = 2048;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;
/** Bytes that the detector looks at, from the first one that is no plain letter on. */
const SAMPLE = 64 * 1024;
/** Above this share of plain letters a text is of western Europe: the detector would have too little to go by. */
const PLAIN = 0.97;

/** `{text, encoding, guessed}` for some bytes. Any bytes give some text. */
export async function decode(bytes) {
  const mark = MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte)) ?? unmarked(bytes);
  if (mark) return { text: new TextDecoder(mark.label).decode(bytes), encoding: mark.name, guessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8", guessed: false };
  } catch {
    const said = declared(bytes);
    const encoding = said ?? (await guess(bytes));
    return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed: said === null };
  }
}

/** UTF-16 without a mark: of English text every other byte is 0. */
function unmarked(bytes) {
  const head = bytes.subarray(0, 2000);
  if (head.length < 8 || bytes.length % 2 !== 0) return null;
  const zeros = (from) => head.filter((byte, at) => at % 2 === from && byte === 0).length / (head.length / 2);
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > 0.6 && even < 0.05) return MARKS[1];
  return even > 0.6 && odd < 0.05 ? MARKS[2] : null;
}

/** What the page says that its letters are, where the browser knows such letters. */
function declared(bytes) {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARED_WITHIN));
  return known(DECLARED.exec(head)?.[1]);
}

async function guess(bytes) {
  const first = bytes.findIndex((byte) => byte > 127);
  const sample = bytes.subarray(Math.max(0, first - 200), first + SAMPLE);
  const foreign = sample.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  if (foreign / sample.length < 1 - PLAIN) return "windows-1252";
  const { analyse } = await import("chardet");
  const likely = analyse(sample).map(({ name }) => known(name));
  return likely.find((label) => label !== null) ?? "windows-1252";
}

/** The browser's own name for some letters, or null. What it calls UTF-8 has been tried before. */
function known(label) {
  try {
    const { encoding } = new TextDecoder(label ?? "");
    return encoding === "utf-8" ? null : encoding;
  } catch {
    return null;
  }
}
