// What several views tell alike: the words of an item, what a value comes to, and how a fact stands.

import { tellPart } from "../../../src/facts/in-words.js";
import { partsOf } from "../../../src/facts/slots.js";
import { shorten } from "../../../src/format/shorten.js";
import { wordFor } from "../../../src/texts/language.js";
import { el } from "../../../src/ui/dom.js";

/** A sentence is shown as far as this; all of it stands in the text. */
const MOST = 420;

/** How many entries are made before the page may breathe: few enough for a slow phone to lay them out within a frame. */
const SLICE = 6;
/** The first are fewer: a browser that has drawn nothing of their kind yet looks for fonts. */
const FIRST = 2;

/**
 * Fills a container entry by entry for a view: the container itself comes first, to be appended; each node after it is
 * an empty fragment, which stands for a moment in which the caller may let the page breathe.
 */
export function* inSlices(container, into, entries, make) {
  yield container;
  let count = 0;
  for (const entry of entries) {
    into.append(make(entry));
    count += 1;
    if (count === FIRST || count % SLICE === 0) yield document.createDocumentFragment();
  }
}

/** Words of the article, which is English and runs from left to right whatever stands around it. */
export function quoted(words, attributes = {}) {
  return el("span", { lang: "en", dir: "ltr", ...attributes }, words);
}

/** The button that stands for an item, which the element listens to. */
export function itemButton(...children) {
  return el("button", { type: "button", part: "button", class: "way" }, ...children);
}

/** The words of an item in one line: a quotation in its marks, unless it has its own; else its sentence or value. */
export function wordsOfItem(item) {
  const { kind, spans, source } = item;
  if (kind !== "statement") return sentenceOfItem(item);
  if (!isQuotation(source)) return oneLine(source.content.text);
  // The comma before a cue closes the quotation in the article; here nothing follows it.
  return spans.map(({ text }) => `“${oneLine(text).replace(/,$/, "")}”`).join(" … ");
}

/** The sentence that an item is read from, which can be understood by itself. */
export function sentenceOfItem({ slots, span, source }) {
  return oneLine(slots ? source.evidence.text : span.text);
}

/** Whether all of a statement's words are the speaker's own. */
export function isQuotation({ mode, content }) {
  return mode === "direct" || (mode === "mixed" && !/["“”]/.test(content.text));
}

/** What an item is called, in the colour of its mark. */
export function kindOf({ kind }, { texts }) {
  return el("span", { part: "kind", class: `kind ${kind}` }, texts.kinds[kind].one);
}

/** An amount or time as the article's words come out: "at least 1,500,000,000 EUR". */
export function valueOf(value, { format }) {
  const { bound, main, tail } = value.kind === "time" ? format.timeInWords(value) : format.amountInWords(value);
  return el(
    "span",
    { part: "fact-value", class: "value", title: value.kind === "money" ? format.currencyName(value.currency) : null },
    bound && `${bound} `,
    el("span", { class: "main" }, main),
    tail && ` ${tail}`,
  );
}

/** What fills a slot: a value as it comes out, or words and whom they mean. */
export function partIn(part, words) {
  return part.value ? valueOf(part.value, words) : quoted(tellPart(part, words));
}

/** Everything that tells how far a fact can be taken, but what goes without saying: that it is so, and was said so. */
export function standingsOf({ kind, class: sort, relation, status, reality, certainty }, words) {
  const { texts } = words;
  const told = [
    kind === "event" && sort !== "other" && el("span", {}, wordFor(texts.facts.eventClasses, sort)),
    kind === "comparison" && el("span", {}, wordFor(texts.facts.relations, relation)),
    kind === "commitment" && standing("stage", status, words),
    kind === "event" && reality !== "actual" && standing("reality", reality, words),
    certainty !== undefined && certainty !== "asserted" && standing("certainty", certainty, words),
  ];
  return told.filter(Boolean);
}

/** Who says so, when it is not the article itself: "Attributed: a report, via Nordpress"; null for the article. */
export function attributionIn({ attribution }, words) {
  if (!attribution) return null;
  const { texts } = words;
  const { attributed, via } = texts.facts;
  const passedOn = attribution.via ? [`, ${via} `, partIn(attribution.via, words)] : [];
  return el("p", { class: "attribution" }, `${attributed} `, partIn(attribution.source, words), ...passedOn);
}

/** Who makes a statement, by which word and to whom, in a line: "the company denied", "according to a report". */
export function speakerIn(item, words) {
  const { texts } = words;
  const [[speaker], [cue], [addressee]] = ["speaker", "cue", "addressee"].map((name) => partsOf(item, name));
  const who = speaker && [speaker, el("span", { part: "speaker", class: "speaker" }, partIn(speaker, words))];
  const told = [who, cue && [cue, partIn(cue, words)]].filter(Boolean);
  told.sort(([a], [b]) => a.span.start - b.span.start);
  const line = [
    ...(speaker ? [] : [el("span", { part: "speaker" }, texts.facts.noSpeakerTitle)]),
    ...told.map(([, node]) => node),
    addressee && el("span", {}, `· ${texts.facts.to} `, partIn(addressee, words)),
  ];
  return el("p", { class: "by" }, ...line.flatMap((node) => (node ? [node, " "] : [])));
}

/** Why a view has nothing to show, or what the host puts into the slot for that. */
export function* nothing(view, { analysis, words: { texts } }) {
  const reason = analysis.article.language === null ? texts.panel.empty.foreign : texts.panel.empty[view];
  yield el("slot", { name: "empty" }, el("p", { part: "empty" }, reason));
}

function standing(what, code, { texts }) {
  // A word of a later engine is shown as it is; it has no sign of its own.
  const { word, help } = Object.hasOwn(texts.facts.standings, code) ? texts.facts.standings[code] : { word: code, help: null };
  return el("span", { class: `standing ${what}`, "data-standing": code, title: help }, word);
}

function oneLine(text) {
  return shorten(text.replace(/\s+/g, " "), MOST);
}
