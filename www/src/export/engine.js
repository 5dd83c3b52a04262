// Exports: the formats that the Rust writes, in a worker with a wasm of its own that comes when somebody exports.

import { texts } from "../texts/texts.js";
import { scriptAddress } from "../trusted.js";

let worker = null;
let lastId = 0;
const calls = new Map();

async function call(method, ...args) {
  worker ??= start();
  const own = await worker;
  const id = ++lastId;
  const answer = new Promise((resolve, reject) => calls.set(id, { resolve, reject }));
  own.postMessage({ id, method, args });
  return answer;
}

async function start() {
  const { default: source } = await import("./worker.js?bundled");
  const made = new Worker(scriptAddress(source));
  made.addEventListener("message", ({ data: { id, result, error } }) => {
    const { resolve, reject } = calls.get(id);
    calls.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(error));
  });
  made.addEventListener("error", (event) => {
    event.preventDefault();
    worker = null; // The next call starts another.
    for (const { reject } of calls.values()) reject(new Error(texts.reading.ended));
    calls.clear();
  });
  return made;
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
