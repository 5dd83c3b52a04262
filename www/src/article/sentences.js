// The sentence around some words, for people who hear the page.

import { firstFrom } from "../lists/first-from.js";

const LONGEST = 300;

/** The sentence that an offset lies in, cut where it is long; nothing between sentences. */
export function sentenceAt(sentences, offset) {
  const sentence = sentences[firstFrom(sentences, offset + 1) - 1];
  return sentence && offset < sentence.end ? sentence.text.slice(0, LONGEST) : "";
}
