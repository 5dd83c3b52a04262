// Word documents as HTML, from which the extractor takes the paragraphs.

import { zipSync } from "fflate";
import mammoth from "mammoth";

import { Refused } from "../refused.js";
import { directoryOf } from "./directory.js";
import { serve } from "./serve.js";
import { unpack } from "./unpack.js";

/** The parts of a document that hold words; pictures and fonts stay packed. */
const WORDS = /\.(?:xml|rels)$/i;
const OPTIONS = { convertImage: mammoth.images.imgElement(() => ({ src: "" })), includeEmbeddedStyleMap: false };

serve({
  /** The document as HTML; `most`: how many bytes its parts may have unpacked. */
  async html(bytes, most) {
    const { value } = await mammoth.convertToHtml({ arrayBuffer: within(bytes, most).buffer }, OPTIONS);
    return value;
  },
});

/** The same document with its parts unpacked, all within the limit: the library would unpack whatever it is given. */
function within(bytes, most) {
  const parts = {};
  let left = most;
  for (const entry of directoryOf(bytes)) {
    if (!WORDS.test(entry.name)) continue;
    const part = unpack(bytes, entry, left);
    left -= part.length;
    parts[entry.name] = part;
  }
  if (!Object.hasOwn(parts, "word/document.xml")) throw new Refused("broken");
  return zipSync(parts, { level: 0 });
}
