// What a file is: told by what stands in it, and only where that is silent by its name.

import { Refused } from "./refused.js";
import { signatureOf } from "./signatures.js";

const NAMES = [
  { kind: "markdown", endings: /\.(md|markdown|mdown)$/i },
  { kind: "html", endings: /\.(html?|xhtml)$/i },
  { kind: "mail", endings: /\.(eml|mht|mhtml)$/i },
  { kind: "records", endings: /\.(jsonl|ndjson|json)$/i },
];

/** Endings of files that are no text: where their bytes do not say so too, they are damaged. */
const NO_TEXT =
  /\.(pdf|docx?|zip|xlsx?|pptx?|odt|epub|msg|png|jpe?g|gif|webp|heic|tiff?|mp[34]|m4a|wav|mov|gz|rar|7z)$/i;

/** The endings that the file chooser offers; whatever is dropped is looked at all the same. */
export const ACCEPT = [
  ...[".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".pdf", ".docx", ".eml", ".zip"],
  ...[".jsonl", ".ndjson", ".json", "text/plain", "text/markdown", "text/html", "application/pdf"],
].join();

/** Characters of a text that are looked at. */
const HEAD = 4096;
const HTML = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;
const XML = /^<\?xml\b/i;
/** A header line that only mail has, behind nothing but header lines. */
const MAIL = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:mime-version|message-id|received|return-path):/i;
/** An object that begins, or a list of objects. */
const RECORDS = /^\[\s*\{\s*"|^\{\s*"[^"\n]*"\s*:/;

/** The kind of a file from its bytes, before its letters are known: "pdf", "zip", or null where it may be text. */
export function kindOfBytes(bytes) {
  const found = signatureOf(bytes);
  if (found?.refused) throw new Refused(found.refused);
  return found?.kind ?? null;
}

/** The kind of a text: "html", "mail", "records", "markdown" or "text". */
export function kindOfText(text, name) {
  const head = withoutComments(text.slice(0, HEAD));
  if (HTML.test(head)) return "html";
  if (XML.test(head)) throw new Refused("xml");
  if (MAIL.test(head)) return "mail";
  if (RECORDS.test(head)) return "records";
  if (NO_TEXT.test(name)) throw new Refused("broken");
  return NAMES.find(({ endings }) => endings.test(name))?.kind ?? "text";
}

/** What begins behind blanks and comments: a browser that saves a page writes its address into one. */
function withoutComments(head) {
  let rest = head.trimStart();
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->");
    if (end < 0) return "";
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
