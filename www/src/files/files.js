// The way in for files of any kind: each becomes documents, or is refused with a reason; one never loses another.

import { Helpers } from "./helper.js";
import { Budget, LIMITS } from "./limits.js";
import { read } from "./readers.js";
import { reasonFor } from "./reason.js";
import { Refused } from "./refused.js";

export { filesIn } from "./folders.js";
export { ACCEPT } from "./kind.js";

/**
 * Reads files one after another. Each gives, as it comes ready, `{document}`s or `{refused: {name, reason}}`; it never
 * throws. A document is `{name, text, title?, published?, url?, outlet?, encoding?, note?}`: `published` is YYYY-MM-DD,
 * `url` of http or https, `note` says how it was read. `onProgress` hears `{done, files, name}` before each file.
 */
export async function* readFiles(files, { limits = LIMITS, onProgress = () => {} } = {}) {
  const desk = { limits, budget: new Budget(limits), helpers: new Helpers(limits.patience), read, depth: 0 };
  try {
    for (const [done, file] of files.entries()) {
      onProgress({ done, files: files.length, name: file.name });
      yield* readFile(file, desk);
    }
    onProgress({ done: files.length, files: files.length, name: null });
  } finally {
    desk.helpers.end();
  }
}

/** One file, whose failure is its own. */
async function* readFile(file, desk) {
  try {
    const most = Math.max(desk.limits.bytes, ...Object.values(desk.limits.bytesOf));
    if (file.size > most) throw new Refused("tooBig", { bytes: file.size, most });
    yield* read({ name: file.name, bytes: await bytesOf(file) }, desk);
  } catch (error) {
    yield { refused: { name: file.name, reason: reasonFor(file.name, error) } };
  }
}

async function bytesOf(file) {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Refused("unopened");
  }
}
