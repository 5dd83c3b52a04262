// What a view shows: the items of one analysis that were asked for, and the words to tell them with.

import { itemsOf } from "../../../src/facts/items.js";
import { wordsOf } from "../texts/texts.js";

/** Kinds of facts, which are shown where nothing else is asked for. */
export const FACTS = ["commitment", "statement", "meeting", "event", "comparison"];

/** Every kind that can be asked for. */
export const KINDS = [...FACTS, "money", "quantity", "time"];

/** From the least certain to the most. */
export const CERTAINTIES = ["denied", "hedged", "asserted"];

/** What is listed by views that do not list every kind. */
const OF_VIEWS = { ledger: ["commitment"], quotes: ["statement"] };

/**
 * A scene `{analysis, text, items, words, sourceUrl}` of an analysis of `text`. `items` are those of
 * `facts/items.js` in order of the text, see the options; `words` are those of `wordsOf(tag)`. Options, all of which can
 * be left out:
 *
 * - `kinds`: some of `KINDS`, as a set or list; null for all facts
 * - `view`: a view of `views.js`, for no more than what it lists; null for all items
 * - `minCertainty`: one of `CERTAINTIES`; facts below are left out, while values have no certainty
 * - `tag`: the BCP 47 tag of the language to tell them in
 * - `sourceUrl`: the page of the article, for links to its words
 */
export function sceneOf(analysis, text, options = {}) {
  const { kinds = null, view = null, minCertainty = "denied", tag = "en", sourceUrl = null } = options;
  const words = wordsOf(tag);
  const wanted = new Set(kinds ?? FACTS);
  const listed = new Set(OF_VIEWS[view] ?? KINDS);
  const all = itemsOf(analysis, text, words).filter((item) => {
    return wanted.has(item.kind) && listed.has(item.kind) && isCertain(item, minCertainty);
  });
  const items = kinds === null ? withoutRepeats(all) : all;
  return { analysis, text, items, words, sourceUrl };
}

/** A certainty that a later engine adds stands above none of those that are known here. */
function isCertain({ source }, least) {
  return source.certainty === undefined || CERTAINTIES.indexOf(source.certainty) >= CERTAINTIES.indexOf(least);
}

/** "Norway pledged shells" is a commitment and also a statement; told once, it is the commitment. */
function withoutRepeats(items) {
  const given = new Set(items.filter(({ kind }) => kind === "commitment").map(placeOf));
  return items.filter((item) => item.source.mode !== "indirect" || !given.has(placeOf(item)));
}

function placeOf({ source: { evidence } }) {
  return `${evidence.start}-${evidence.end}`;
}
