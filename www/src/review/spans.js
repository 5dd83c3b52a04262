// Spans that edits bring along: every one in a result slices the text, whatever a file claims.

import { Unfit } from "./unfit.js";

/** The span as it lies in the text, at its place or moved along with its fact. */
export function placed(text, span, moved = 0) {
  if (typeof span?.text !== "string" || !Number.isInteger(span.start) || !Number.isInteger(span.end)) throw new Unfit("words");
  for (const by of moved === 0 ? [0] : [moved, 0]) {
    const [start, end] = [span.start + by, span.end + by];
    if (start >= 0 && start < end && text.slice(start, end) === span.text) return { start, end, text: span.text };
  }
  throw new Unfit("words");
}

/** Where some words stand in the text, the place nearest to an offset first; null where they do not. */
export function nearest(text, words, offset) {
  if (words === "") return null;
  const before = text.lastIndexOf(words, offset);
  const after = text.indexOf(words, offset);
  const start = before < 0 || (after >= 0 && after - offset < offset - before) ? after : before;
  return start < 0 ? null : { start, end: start + words.length, text: words };
}
