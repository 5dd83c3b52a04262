// One fact: the words on the left, what they come to on the right, and a way to ask why.

import { el } from "../ui/dom.js";
import { amountInWords, currencyName, timeInWords, words } from "../format/page.js";
import { shorten } from "../format/shorten.js";
import { reviewSign } from "../review/sign.js";
import { texts, wordFor } from "../texts/texts.js";
import { tellItem } from "./in-words.js";
import { attributionLine, slotList, slotPart } from "./slot-view.js";
import { partsOf } from "./slots.js";
import { standings } from "./standing.js";

/** What stands under the sentence of these facts; a statement's speaker stands under its words instead. */
const WITH_SLOTS = new Set(["commitment", "meeting", "event", "comparison"]);

/** A list entry. `same` is the item that says the same amount otherwise, if there is one. */
export function card(item, same = null) {
  const main = el("button", { type: "button", class: "fact", "data-act": "show" }, ...contents(item, same), reviewSign(item.review));
  const classes = ["card", item.slots && "relation", item.kind, `mark-${item.mark}`, item.review && `review-${item.review}`];
  return el(
    "li",
    { class: classes.filter(Boolean).join(" "), "data-item": item.id },
    main,
    item.kind === "statement" ? speakerLine(item) : null,
    WITH_SLOTS.has(item.kind) ? slotList(item) : null,
    item.slots ? attributionLine(item) : null,
    item.slots ? standings(item.source) : null,
    whyButton(item),
  );
}

/** The value or fact in a few words, for the live region and the tip. */
export function inWords(item) {
  return item.kind === "unread" ? texts.facts.unread : tellItem(item, words);
}

function whyButton({ span }) {
  const attributes = {
    type: "button",
    class: "why",
    "data-act": "why",
    "aria-expanded": "false",
    "aria-label": texts.facts.whyOf(shorten(span.text, 60)),
  };
  return el("button", attributes, texts.facts.why);
}

function said(words) {
  return el("span", { class: "said" }, el("span", { class: "words" }, words));
}

function contents(item, same) {
  if (item.kind === "statement") return statement(item);
  if (item.slots) return [said(oneLine(item.span.text))];
  const words = said(shorten(item.span.text, 160));
  if (item.kind === "unread") return [words, el("span", { class: "value quiet" }, looksLike(item.source))];
  return [words, value(item.source, same)];
}

function value(source, same) {
  const { bound, main, tail } = source.kind === "time" ? timeInWords(source) : amountInWords(source);
  return el(
    "span",
    { class: "value" },
    bound && el("span", { class: "bound" }, `${bound} `),
    el("span", { class: "main", title: source.kind === "money" ? currencyName(source.currency) : null }, main),
    tail && el("span", { class: "tail" }, ` ${tail}`),
    same && el("span", { class: "note" }, texts.facts.sameAs(same.span.text)),
  );
}

/** Quoted words stand in quotation marks; those of a mixed statement that has its own stay as they are. */
function statement({ spans, source }) {
  const own = source.mode === "indirect" || (source.mode === "mixed" && /["“”]/.test(source.content.text));
  const pieces = own ? [source.content.text] : spans.map(({ text }) => text);
  const words = pieces.map(oneLine);
  return [said(own ? words[0] : words.map((each) => `“${each}”`).join(" … "))];
}

function oneLine(text) {
  return shorten(text.replace(/\s+/g, " "), 420);
}

/** Who said it and to whom, as ways to the words and to the entities where they are known. */
function speakerLine(item) {
  const [[speaker], [cue], [addressee]] = ["speaker", "cue", "addressee"].map((name) => partsOf(item, name));
  const { slots } = texts.facts;
  return el(
    "p",
    { class: speaker ? "speaker" : "speaker quiet" },
    ...(speaker ? ["— ", ...slotPart(slots.speaker, speaker)] : [texts.facts.noSpeakerTitle]),
    ...(cue ? [speaker ? " " : " · ", ...slotPart(slots.cue, cue)] : []),
    ...(addressee ? [` · ${texts.facts.to} `, ...slotPart(slots.addressee, addressee)] : []),
  );
}

function looksLike({ looks }) {
  return texts.facts.looksLike(wordFor(texts.facts.looks, looks));
}
