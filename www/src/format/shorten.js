// Long words, made to fit.

/** Cuts long words without splitting a character. */
export function shorten(text, most) {
  if (text.length <= most) return text;
  return `${[...text.slice(0, most - 1)].slice(0, -1).join("").trimEnd()}…`;
}
