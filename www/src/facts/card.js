// One fact: the words on the left, what they come to on the right, and a way to ask why.

import { el } from "../ui/dom.js";
import { amountInWords, currencyName } from "../format/amount.js";
import { timeInWords } from "../format/time.js";
import { shorten } from "../format/shorten.js";
import { entityLink } from "../entities/card.js";

/** A list entry. `same` is the item that says the same amount otherwise, if there is one. */
export function card(item, same) {
  const main = el("button", { type: "button", class: "fact", "data-act": "show" }, ...contents(item, same));
  const why = el(
    "button",
    {
      type: "button",
      class: "why",
      "data-act": "why",
      "aria-expanded": "false",
      "aria-label": `Why? ${shorten(item.span.text, 60)}`,
    },
    "Why?",
  );
  const said = item.kind === "quotation" ? speakerLine(item) : null;
  return el("li", { class: `card ${item.kind}`, "data-item": item.id }, main, said, why);
}

/** The value in a few words, for the live region and the tip. */
export function inWords(item) {
  if (item.kind === "quotation")
    return item.speaker ? `said by ${speakerInWords(item.speaker)}` : "speaker not read";
  if (item.kind === "unread") return "not read";
  const { bound, main, tail } = wordsFor(item.source);
  return [bound, main, tail].filter(Boolean).join(" ");
}

function contents(item, same) {
  if (item.kind === "quotation") return quotation(item);
  const said = el("span", { class: "said" }, el("span", { class: "words" }, shorten(item.span.text, 160)));
  if (item.kind === "unread") return [said, el("span", { class: "value quiet" }, looksLike(item.source))];
  return [said, value(item.source, same)];
}

function value(source, same) {
  const { bound, main, tail } = wordsFor(source);
  return el(
    "span",
    { class: "value" },
    bound && el("span", { class: "bound" }, `${bound} `),
    el("span", { class: "main", title: source.kind === "money" ? currencyName(source.currency) : null }, main),
    tail && el("span", { class: "tail" }, ` ${tail}`),
    same && el("span", { class: "note" }, `the same as ${same.span.text}`),
  );
}

function quotation({ spans }) {
  const words = spans.map(({ text }) => `“${shorten(text.replace(/\s+/g, " "), 420)}”`).join(" … ");
  return [el("span", { class: "said" }, el("span", { class: "words" }, words))];
}

/** Who said it, as a way to the entity where it is known. */
function speakerLine({ speaker, source: { cue } }) {
  if (!speaker) return el("p", { class: "speaker quiet" }, "Speaker not read");
  const words = speakerInWords(speaker);
  const who = speaker.name === null ? el("b", {}, words) : entityLink(speaker.entity, words, speaker.name);
  return el("p", { class: "speaker" }, "— ", who, cue && ` ${cue.text}`);
}

/** "Brook", or "she (Ada Brook)" where the words do not tell who it is. */
function speakerInWords({ span: { text }, name }) {
  const within = name === null || ` ${name} `.toLowerCase().includes(` ${text} `.toLowerCase());
  return within ? text : `${text} (${name})`;
}

function wordsFor(source) {
  return source.kind === "time" ? timeInWords(source) : amountInWords(source);
}

function looksLike({ looks }) {
  return `looks like ${{ number: "a number", money: "money", time: "a time", quotation: "a quotation" }[looks] ?? looks}`;
}
