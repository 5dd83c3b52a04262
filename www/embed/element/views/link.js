// A link to words on the page that they come from, by a text fragment: "#:~:text=Norway%20pledged,by%20March".

import { webAddress } from "../../../src/format/web-address.js";

/** Longer words are named by their first and last ones. */
const LONGEST = 120;

/** How many words name an end, and how many tell words that stand in the text twice apart. */
const ENDS = 5;
const BEFORE = 3;

/** The address of a span of `text` in the page that it was taken from; null where that is no address on the web. */
export function linkTo(sourceUrl, span, text) {
  const address = webAddress(sourceUrl);
  if (address === null) return null;
  const [page] = address.split(":~:");
  return `${page}${page.includes("#") ? "" : "#"}:~:text=${before(span, text)}${fragment(span.text)}`;
}

/** Words that cross lines lie in several blocks of the page, where only first and last words are found. */
function fragment(words) {
  if (!words.includes("\n") && words.length <= LONGEST) return encoded(wordsIn(words));
  const lines = words.trim().split("\n");
  const ends = Math.max(1, Math.min(ENDS, Math.floor(wordsIn(words).length / 2)));
  return `${encoded(wordsIn(lines[0]).slice(0, ends))},${encoded(wordsIn(lines.at(-1)).slice(-ends))}`;
}

/** What stands before words that the text has said before, since a fragment leads to the first of their places. */
function before({ start, text: words }, text) {
  if (text.indexOf(words) === start) return "";
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const last = wordsIn(line).slice(-BEFORE);
  return last.length > 0 ? `${encoded(last)}-,` : "";
}

function wordsIn(text) {
  return text.split(/\s+/).filter(Boolean);
}

/** A hyphen parts the pieces of a fragment, which `encodeURIComponent` lets stand; half a character has no bytes. */
function encoded(words) {
  return encodeURIComponent(words.join(" ").replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("-", "%2D");
}
