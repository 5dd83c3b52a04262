// The directory at the end of a zip: what it holds, before anything is unpacked.

import { Refused } from "../refused.js";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The directory's end is the last thing in a zip, before a comment of at most this many bytes. */
const COMMENT = 0xffff;
const END_SIZE = 22;
/** Flags of an entry. */
const [LOCKED, UTF_8] = [1, 0x800];

/**
 * The files of a zip: `{name, locked, method, packed, size, at}`, sizes in bytes as the zip claims them, `at` where the
 * packed bytes begin. Folders are left out. Throws `Refused` where it is no whole zip.
 */
export function directoryOf(bytes, { most = Infinity } = {}) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    const files = view.getUint16(end + 10, true);
    if (files > most) throw new Refused("tooManyInside", { files, most });
    const entries = [];
    for (let index = 0, at = view.getUint32(end + 16, true); index < files; index += 1) {
      const { entry, next } = entryAt(view, bytes, at);
      entries.push(entry);
      at = next;
    }
    return entries.filter(({ name }) => !name.endsWith("/"));
  } catch (error) {
    // Past the end of the bytes: a place that the zip names lies outside of it.
    if (error instanceof RangeError) throw new Refused("broken");
    throw error;
  }
}

function endOf(view) {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refused("broken");
}

function entryAt(view, bytes, at) {
  if (view.getUint32(at, true) !== ENTRY) throw new Refused("broken");
  const word = (offset) => view.getUint16(at + offset, true);
  const long = (offset) => view.getUint32(at + offset, true);
  const [flags, length] = [word(8), word(28)];
  const local = long(42);
  if (view.getUint32(local, true) !== LOCAL) throw new Refused("broken");
  const letters = new TextDecoder(flags & UTF_8 ? "utf-8" : "windows-1252");
  const entry = {
    name: letters.decode(bytes.subarray(at + 46, at + 46 + length)),
    locked: Boolean(flags & LOCKED),
    method: word(10),
    packed: long(20),
    size: long(24),
    at: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  };
  return { entry, next: at + 46 + length + word(30) + word(32) };
}
