// The table behind the picture: every link, the strongest first. Its roles are written out, since on narrow screens its
// rows are laid out as blocks, and browsers then forget that it is a table.

import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { givenInWords, nameOf } from "./told.js";

/** More rows are shown on demand. */
const STEP = 100;
/** More amounts than these are told as a number. */
const FEW = 4;

/** What stands in each column, by its name in the texts. */
const COLUMNS = {
  gives: { giver: ({ from }) => nameOf(from), receiver: ({ to }) => nameOf(to), facts: factsButton, given },
  meets: { one: ({ from }) => nameOf(from), other: ({ to }) => nameOf(to), facts: factsButton },
};

/** The table of some links with its button for more; `kind` is "gives" or "meets", `teller` as in `told.js`. */
export function makeTable(links, kind, teller) {
  const columns = Object.entries(COLUMNS[kind]);
  const heads = columns.map(([id]) => el("th", { scope: "col", role: "columnheader" }, texts.network.columns[id]));
  const body = el("tbody", { role: "rowgroup" });
  const caption = el("caption", { class: "visually-hidden" }, texts.network.captions[kind]);
  const head = el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, ...heads));
  const table = el("table", { class: "network-table", role: "table" }, caption, head, body);
  const more = el("button", { type: "button", class: "button more-rows" });
  const grow = () => {
    const made = body.children.length;
    body.append(...links.slice(made, made + STEP).map((link, at) => row(link, made + at, columns, teller)));
    const left = links.length - body.children.length;
    more.hidden = left === 0;
    more.textContent = texts.lists.showMore(Math.min(left, STEP), left);
  };
  more.addEventListener("click", grow);
  grow();
  return [table, more];
}

function row(link, at, columns, teller) {
  const cells = columns.map(([id, make]) => el("td", { role: "cell", class: id }, make(link, at, teller)));
  return el("tr", { role: "row" }, ...cells);
}

function factsButton(link, at, teller) {
  const label = texts.network.showFacts(teller.heading(link), teller.counts(link));
  const attributes = { type: "button", class: "link", "data-link": String(at), "aria-label": label };
  return el("button", attributes, texts.counts.join(teller.counts(link)));
}

function given(link) {
  const words = givenInWords(link).map((each) => shorten(each, 80));
  return texts.network.given(words.slice(0, FEW), Math.max(0, words.length - FEW));
}
