// Zips, and Word documents, which are zips: each file inside is read as if it had come by itself.

import { checked } from "./document.js";
import { reasonFor } from "./reason.js";
import { Refused } from "./refused.js";
import { texts } from "../texts/texts.js";

/** Reads the documents in a zip; what cannot be read inside is refused under the zip's name and its own. */
export async function* readZip({ name, bytes }, desk) {
  const { limits, helpers, depth } = desk;
  const kind = await helpers.call("zip", "kind", [bytes, limits]);
  if (kind === "docx") return yield* readDocx({ name, bytes }, desk);
  if (kind === "office") throw new Refused("office");
  if (depth > 0) throw new Refused("nested");
  const files = await helpers.call("zip", "open", [bytes, limits]);
  if (files.length === 0) throw new Refused("nothingInside");
  const most = Math.max(limits.bytes, ...Object.values(limits.bytesOf));
  for (const [index, file] of files.entries()) {
    const inside = texts.files.inside(name, file);
    try {
      const part = await helpers.call("zip", "file", [index, most]);
      yield* desk.read({ name: inside, bytes: part }, { ...desk, depth: depth + 1 });
    } catch (error) {
      yield { refused: { name: inside, reason: reasonFor(inside, error) } };
    }
  }
}

async function* readDocx({ name, bytes }, desk) {
  const html = await desk.helpers.call("docx", "html", [bytes, desk.limits.zipBytes]);
  const text = await desk.helpers.call("html", "plain", [html]);
  yield checked({ name, text, note: texts.files.docx(name) }, desk);
}
