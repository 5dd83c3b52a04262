// What passes for English that a reader sees, in a string of a program.

/** Stands where a value is put into a string: it may be a word or not. */
export const GAP = "\u0000";

const WORD = /^[“"‘'(]*\p{L}[\p{L}’'-]*[.,:;!?…)”"’']*$/u;
/** A rule of a content security policy, which is no sentence. */
const RULE = /^[a-z]+-src '/;
const LONG = /\p{L}{2}/u;

/** Whether a string holds two words or more, a value counting as one beside a word that is written out. */
export function isSentence(text) {
  if (RULE.test(text)) return false;
  const tokens = text.split(/\s+/).filter(Boolean);
  const words = tokens.filter((token) => WORD.test(token) && LONG.test(token));
  const gaps = tokens.filter((token) => token.includes(GAP));
  return words.length > 1 || (words.length === 1 && gaps.length > 0);
}
