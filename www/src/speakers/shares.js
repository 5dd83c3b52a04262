// How much each speaker gets to say: words in quotation marks, words that are reported, and the share of all.

import { groupBy } from "../lists/group-by.js";

const WORD = /[\p{L}\p{N}]+(?:[’'.,\-–][\p{L}\p{N}]+)*/gu;
const QUOTED = /[“"]([^“”"]+)[”"]/g;

/**
 * The groups with `{direct, reported, share}` each: words of both sorts, and their part in all that somebody says, from
 * 0 to 1. A word that two statements of one speaker hold counts once, as direct where one of them quotes it.
 */
export function withShares(groups) {
  const counted = groups.map((group) => ({ ...group, ...wordsOf(group) }));
  const all = counted.reduce((sum, { direct, reported }) => sum + direct + reported, 0);
  return counted.map((group) => ({ ...group, share: all > 0 ? (group.direct + group.reported) / all : 0 }));
}

function wordsOf({ items }) {
  let [direct, reported] = [0, 0];
  for (const [{ text }, own] of groupBy(items, ({ article }) => article)) {
    const quoted = joined(own.flatMap(quotedIn));
    // Between the pieces of a broken quotation stands who says it.
    const told = own.filter(({ source }) => source.mode !== "direct").map(({ source }) => source.content);
    const words = countIn(text, joined([...quoted, ...told]));
    const spoken = countIn(text, quoted);
    direct += spoken;
    // Words at the edges of a quotation could be counted in pieces.
    reported += Math.max(0, words - spoken);
  }
  return { direct, reported };
}

/** The spans of a statement that are the speaker's own words. */
function quotedIn({ source, spans }) {
  if (source.mode === "direct") return spans;
  if (source.mode === "indirect") return [];
  const { start, text } = source.content;
  return [...text.matchAll(QUOTED)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** Spans in order, those that touch or overlap as one. */
function joined(spans) {
  const result = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function countIn(text, spans) {
  return spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
}
