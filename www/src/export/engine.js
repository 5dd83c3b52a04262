// Exports: the formats that the Rust writes, as a wasm of their own that is unpacked when somebody exports.

import { unpack } from "../packed.js";

let loaded = null;

async function engine() {
  loaded ??= load();
  return loaded;
}

async function load() {
  const [door, { default: packed }] = await Promise.all([
    import("../../engine/export.js"),
    import("../../engine/export_bg.wasm?packed"),
  ]);
  await door.default({ module_or_path: await unpack(packed) });
  return door;
}

/** Every format, in the order to offer them: `{name, extension, type, help}`. */
export async function formats() {
  return (await engine()).formats();
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
  const { write } = await engine();
  return write(format, documents.map(plain), { generated, only: only?.map((ids) => ids && [...ids]) ?? null, session });
}

/** One fact as a line to quote it by: `“quote” — speaker, outlet, date, link`; null where the document has no such fact. */
export async function citation(document, factId) {
  const { citation: cite } = await engine();
  return cite(plain(document), factId);
}

/** What the Rust reads of a document, whose fields an article of the desk has too. */
function plain({ name, url = null, outlet = null, published = null, text, analysis, review = {} }) {
  const reviewed = review instanceof Map ? Object.fromEntries(review) : review;
  return { name, url, outlet, published, text, analysis, review: reviewed };
}
