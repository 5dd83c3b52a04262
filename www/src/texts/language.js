// What a language needs besides its words: digits, plurals and lists as its readers write them.

import { once } from "../format/once.js";

/** The tools of one language, named by its BCP 47 tag: `{number, plural, counted, list}`. */
export function toolsOf(tag) {
  const numbers = once(() => new Intl.NumberFormat(tag));
  const rules = once(() => new Intl.PluralRules(tag));
  const lists = once(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  /** A number in digits: "1,234". */
  const number = (value) => numbers().format(value);
  /** The form that goes with a count, of `{one, other, …}` as `Intl.PluralRules` names them. */
  const plural = (count, forms) => forms[rules().select(count)] ?? forms.other;
  /** A count and the form that goes with it: "1 word", "2,000 words". */
  const counted = (count, forms) => `${number(count)} ${plural(count, forms)}`;
  /** Strings as one: "a, b, and c". */
  const list = (words) => lists().format(words);
  return { number, plural, counted, list };
}

/** The word that a table has for a code of the engine; the code itself where a later engine has new ones. */
export function wordFor(table, code) {
  return Object.hasOwn(table, code) ? table[code] : code;
}
