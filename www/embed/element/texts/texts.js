// The words of the element in the language that is asked for; several may stand on one page.

import { formatsOf } from "../../../src/format/formats.js";
import { toolsOf } from "../../../src/texts/language.js";
import { de } from "./de.js";
import { en } from "./en.js";

const LANGUAGES = { en, de };

/** Words that were asked for once, by their language. */
const made = new Map();

/**
 * The words of a BCP 47 tag's language, English where there are none: `{tag, texts, format, number, plural, counted,
 * list}`. `texts` are those of `en.js`, `format` what `formatsOf` gives; the rest are as in `toolsOf`.
 */
export function wordsOf(tag) {
  const asked = String(tag ?? "").toLowerCase().split(/[-_]/)[0];
  const known = Object.hasOwn(LANGUAGES, asked) ? asked : "en";
  if (!made.has(known)) made.set(known, make(known));
  return made.get(known);
}

function make(tag) {
  const texts = LANGUAGES[tag];
  return Object.freeze({ tag, texts, format: formatsOf(tag, texts), ...toolsOf(tag) });
}
