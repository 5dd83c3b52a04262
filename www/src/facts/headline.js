// A fact in one line, made of its own words.

import { el } from "../ui/dom.js";
import { shorten } from "../format/shorten.js";
import { partsOf } from "./slots.js";

const RELATIONS = {
  "part-of": "is a part of",
  times: "is so many times",
  "more-than": "is more than",
  "less-than": "is less than",
  equal: "is as much as",
  largest: "is the largest",
  smallest: "is the smallest",
};

/** What stands on the fact's own button: its words and, on the right, what they come to. */
export function headline(item) {
  const [words, value] = HEADLINES[item.kind](item);
  return [
    el("span", { class: "said" }, el("span", { class: "words" }, shorten(words, 200))),
    value ? el("span", { class: "value" }, el("span", { class: "main" }, value)) : null,
  ];
}

/** What a comparison says of its two sides. */
export function relationInWords(relation) {
  return RELATIONS[relation] ?? relation;
}

const HEADLINES = {
  commitment: (item) => [item.source.what.text, texts(item, "amount").join("; ")],
  meeting: (item) => [pieces(item, ["participants"]) || item.span.text, texts(item, "topics").join("; ")],
  event: (item) => [pieces(item, ["agent", "trigger", "object"]), item.source.class],
  comparison: (item) => {
    const by = texts(item, "by").join();
    const { left, right, relation } = item.source;
    const words = [left.text, relationInWords(relation), right?.text].filter(Boolean).join(" ");
    return [words, by];
  },
};

/** Words of several slots in the order of the text, with a sign where something was left out between them. */
function pieces(item, names) {
  const parts = names.flatMap((name) => partsOf(item, name)).sort((a, b) => a.span.start - b.span.start);
  return parts.map(({ text, span }, at) => (at > 0 && span.start > parts[at - 1].span.end + 1 ? `… ${text}` : text)).join(" ");
}

function texts(item, name) {
  return partsOf(item, name).map(({ text }) => text);
}
