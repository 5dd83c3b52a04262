// Zips: the list of their files first, then one after another, all within limits.

import { Refused } from "../refused.js";
import { directoryOf } from "./directory.js";
import { serve } from "./serve.js";
import { unpack } from "./unpack.js";

/** Files that systems put beside those of people, and programs' settings. */
const UNSEEN = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;
const OFFICE = {
  "word/document.xml": "docx",
  "xl/workbook.xml": "office",
  "ppt/presentation.xml": "office",
  mimetype: "office",
};

let open = null;

serve({
  /** What a zip is: "docx", "office" for other programs' files, or "zip". */
  kind(bytes, limits) {
    const names = directoryOf(bytes, { most: limits.zipFiles }).map(({ name }) => name);
    return OFFICE[names.find((name) => Object.hasOwn(OFFICE, name))] ?? "zip";
  },
  /**
   * Opens a zip and gives the names of its files. Throws `Refused` where it is broken, holds too many, or claims to
   * unpack to more than the limits allow.
   */
  open(bytes, limits) {
    const entries = directoryOf(bytes, { most: limits.zipFiles });
    const size = entries.reduce((sum, each) => sum + each.size, 0);
    if (size > limits.zipBytes) throw new Refused("tooBigInside", { most: limits.zipBytes });
    const most = Math.max(limits.zipRatioFrom, bytes.length * limits.zipRatio);
    if (size > most) throw new Refused("bomb");
    const named = entries.map((each) => ({ ...each, name: shown(each.name) }));
    const files = named.filter(({ name }) => !UNSEEN.test(name));
    open = { bytes, files, left: Math.min(most, limits.zipBytes) };
    return files.map(({ name }) => name);
  },
  /** The bytes of the file at that place of the list of the zip that was opened last, at most `most`. */
  file(index, most) {
    const bytes = unpack(open.bytes, open.files[index], Math.min(most, open.left));
    open.left -= bytes.length;
    return bytes;
  },
});

/** A name is only shown: what it says of folders above its own, or in letters that nobody sees, is left out. */
function shown(name) {
  const parts = name.replace(/\p{C}/gu, "").split(/[\\/]/);
  return parts.filter((part) => part !== "" && part !== "." && part !== "..").join("/");
}
