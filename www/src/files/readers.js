// How each kind of file is read. A reader takes `{name, bytes}` or `{name, bytes, text, encoding}` and gives documents.

import { decode } from "./decode.js";
import { checked, under } from "./document.js";
import { readRecords } from "./json.js";
import { kindOfBytes, kindOfText } from "./kind.js";
import { bytesAllowed } from "./limits.js";
import { Refused } from "./refused.js";
import { texts } from "../texts/texts.js";
import { readZip } from "./zip.js";

/** Kinds of files that are told by their bytes, and those that are told by their text. */
const BY_BYTES = { pdf: readPdf, zip: readZip };
const BY_TEXT = { html: readPage, mail: readMail, markdown: readMarkdown, records: readRecords, text: readText };
/** Controls that stand in no text; a form feed parts pages. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g;

/**
 * Reads one file into `{document}`s and `{refused}`s; throws `Refused` where nothing of it can be read. The desk has
 * `limits`, `budget`, `helpers`, this very function as `read`, and the `depth` of zips around the file.
 */
export async function* read({ name, bytes }, desk) {
  if (bytes.length === 0) throw new Refused("empty");
  const packed = kindOfBytes(bytes);
  const most = bytesAllowed(packed, desk.limits);
  if (bytes.length > most) throw new Refused("tooBig", { bytes: bytes.length, most });
  if (packed) return yield* BY_BYTES[packed]({ name, bytes }, desk);
  const { text, encoding, guessed } = await decode(bytes);
  if (!isText(text)) throw new Refused("binary");
  const note = (guessed ? texts.files.guessed : texts.files.readAs)(name, encoding);
  yield* BY_TEXT[kindOfText(text, name)]({ name, bytes, text, encoding, note }, desk);
}

/** Words hold no zeros, and next to no other controls. */
function isText(text) {
  return !text.includes("\0") && (text.match(CONTROLS)?.length ?? 0) <= text.length / 1000;
}

async function* readText({ name, text, encoding, note }, desk) {
  yield checked({ name, text, encoding, note }, desk);
}

async function* readMarkdown({ name, text, encoding, note }, desk) {
  const plain = await desk.helpers.call("plain", "markdown", [text]);
  yield checked({ name, ...plain, encoding, note }, desk);
}

async function* readPage({ name, text, encoding }, desk) {
  yield checked({ name, encoding, ...(await pageOf(name, text, desk)) }, desk);
}

async function* readPdf({ name, bytes }, desk) {
  const { text, title, pages } = await desk.helpers.call("pdf", "read", [bytes, desk.limits.pages], [bytes.buffer]);
  yield checked({ name, text, title, note: texts.files.pdf(name, pages) }, desk);
}

async function* readMail({ name, bytes }, desk) {
  const { html, text, attachments, ...about } = await desk.helpers.call("mail", "read", [bytes]);
  const note = attachments === 0 ? texts.files.mail(name) : texts.files.mailWithout(name, attachments);
  if (text === "" || about.url) {
    const page = await pageOf(name, html, desk);
    const known = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== null));
    const words = under(about.title, page.text);
    return yield checked({ name, ...page, ...known, text: words, note: about.url ? page.note : note }, desk);
  }
  yield checked({ name, ...about, text: under(about.title, text), note }, desk);
}

async function pageOf(name, html, desk) {
  const { whole, ...page } = await desk.helpers.call("html", "page", [html]);
  return { ...page, note: (whole ? texts.files.wholePage : texts.files.page)(name) };
}
