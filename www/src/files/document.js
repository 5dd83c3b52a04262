// What every reader gives in the end.

import { Refused } from "./refused.js";

/** A document that is within the limits and has words; else the reason why it is none. */
export function checked(document, { limits, budget }) {
  const { length } = document.text;
  if (document.text.trim() === "") throw new Refused("wordless");
  if (length > limits.characters) throw new Refused("tooLong", { characters: length, most: limits.characters });
  if (!budget.take(document.text)) throw new Refused("tooMuch");
  return { document };
}

/** A text below its headline, where it does not begin with it. */
export function under(title, text) {
  return title && !text.trimStart().startsWith(title) ? `${title}\n\n${text}` : text;
}
