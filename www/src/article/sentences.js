// The sentence around some words, for people who hear the page.

const LONGEST = 300;

/** The sentence that an offset lies in, cut where it is long; nothing between sentences. */
export function sentenceAt(sentences, offset) {
  const sentence = sentences.findLast(({ start }) => start <= offset);
  return sentence && offset < sentence.end ? sentence.text.slice(0, LONGEST) : "";
}
