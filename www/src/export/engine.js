// Exports: the formats that the Rust writes, in a worker with a wasm of its own that comes when somebody exports.

import { Line } from "../calls/line.js";
import { workerPort } from "../calls/ports.js";
import { texts } from "../texts/texts.js";
import { scriptAddress } from "../trusted.js";

let line = null;

/** A line that broke is replaced by the next call. */
function call(method, ...args) {
  line ??= new Line(open, () => (line = null));
  return line.call(method, args);
}

async function open() {
  const { default: source } = await import("./worker.js?bundled");
  return workerPort(new Worker(scriptAddress(source)), () => new Error(texts.reading.ended));
}

/** Every format, in the order to offer them: `{name, extension, type, help}`. */
export async function formats() {
  return call("formats");
}

/**
 * Writes documents in the format of that name: a list of files, each `{name, type, content}`.
 *
 * A document is `{name, url, outlet, published, text, analysis, review}`; `review` is a Map or object from the id of a
 * fact or value to "accepted", "rejected" or "edited". Options: `generated`, "YYYY-MM-DD"; `only`, for each document the
 * ids to export in a Set or list, or null for all; `session`, a string that the evidence file carries. Throws an `Error`
 * that says what is out of shape.
 */
export async function exportFiles(format, documents, { generated = null, only = null, session = null } = {}) {
  const options = { generated, only: only?.map((ids) => ids && [...ids]) ?? null, session };
  return call("write", format, documents.map(plain), options);
}

/** One fact as a line to quote it by: `“quote” — speaker, outlet, date, link`; null where the document has no such fact. */
export async function citation(document, factId) {
  return call("citation", plain(document), factId);
}

/** What the Rust reads of a document, whose fields an article of the desk has too. */
function plain({ name, url = null, outlet = null, published = null, text, analysis, review = {} }) {
  const reviewed = review instanceof Map ? Object.fromEntries(review) : review;
  return { name, url, outlet, published, text, analysis, review: reviewed };
}
