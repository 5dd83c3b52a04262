// Records: each line or item with a text is an article of its own.

import { checked, under } from "./document.js";
import { reasonFor } from "./reason.js";
import { texts } from "../texts/texts.js";

/** Reads the records of `{name, text, encoding}`; a bad one is named by its line. */
export async function* readRecords({ name, text, encoding, note }, desk) {
  const { documents, refused, more } = await desk.helpers.call("plain", "records", [text]);
  for (const { line, item, html, ...record } of documents) {
    const label = labelOf(name, { line, item });
    try {
      const words = html ? await desk.helpers.call("html", "plain", [record.text]) : record.text;
      yield checked({ ...record, name: label, text: under(record.title, words), encoding, note }, desk);
    } catch (error) {
      yield { refused: { name: label, reason: reasonFor(label, error) } };
    }
  }
  for (const { code, ...place } of refused) {
    const label = labelOf(name, place);
    yield { refused: { name: label, reason: texts.files.reasons[code](label) } };
  }
  if (more > 0) yield { refused: { name, reason: texts.files.reasons.moreLines(name, { lines: more }) } };
}

function labelOf(name, { line, item }) {
  if (line) return texts.files.line(name, line);
  return item ? texts.files.item(name, item) : name;
}
