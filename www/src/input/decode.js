// From a file's bytes to text: by its byte order mark, else as UTF-8, else as windows-1252, and the reader is told which.

const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], label: "utf-8", name: "UTF-8" },
  { bytes: [0xff, 0xfe], label: "utf-16le", name: "UTF-16 (little-endian)" },
  { bytes: [0xfe, 0xff], label: "utf-16be", name: "UTF-16 (big-endian)" },
];

/** `{text, encoding}` for some bytes. Any bytes give some text. */
export function decode(buffer) {
  const bytes = new Uint8Array(buffer);
  const mark = MARKS.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  if (mark) return { text: new TextDecoder(mark.label).decode(bytes), encoding: mark.name };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
