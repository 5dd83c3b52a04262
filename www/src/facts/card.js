// One fact: the words on the left, what they come to on the right, and a way to ask why.

import { el } from "../ui/dom.js";
import { amountInWords, currencyName } from "../format/amount.js";
import { timeInWords } from "../format/time.js";

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
  return el("li", { class: `card ${item.kind}`, "data-item": item.id }, main, why);
}

/** The value in a few words, for the live region and the tip. */
export function inWords(item) {
  if (item.kind === "quotation")
    return item.source.speaker ? `said by ${item.source.speaker.span.text}` : "speaker not read";
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

function quotation({ source, spans }) {
  const words = spans.map(({ text }) => `“${shorten(text.replace(/\s+/g, " "), 420)}”`).join(" … ");
  const cue = source.cue && source.speaker ? ` ${source.cue.text}` : "";
  const speaker = source.speaker
    ? el("span", { class: "speaker" }, "— ", el("b", {}, source.speaker.span.text), cue)
    : el("span", { class: "speaker quiet" }, "Speaker not read");
  return [el("span", { class: "said" }, el("span", { class: "words" }, words)), speaker];
}

function wordsFor(source) {
  return source.kind === "time" ? timeInWords(source) : amountInWords(source);
}

function looksLike({ looks }) {
  return `looks like ${{ number: "a number", money: "money", time: "a time", quotation: "a quotation" }[looks] ?? looks}`;
}

/** Cuts long words without splitting a character. */
function shorten(text, most) {
  if (text.length <= most) return text;
  return `${[...text.slice(0, most - 1)].slice(0, -1).join("").trimEnd()}…`;
}
