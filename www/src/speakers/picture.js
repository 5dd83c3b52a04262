// The speakers by their shares: a bar for each, filled for words in quotation marks and open for those that are reported.

import { shorten } from "../format/shorten.js";
import { language, list, number, texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { svg } from "../ui/svg.js";

/** More addressees are told in the statements themselves. */
const MOST_ADDRESSEES = 3;

const PERCENT = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });

/** One bar; `most` is the greatest share, which is as wide as there is room. */
export function makeBar(group, most) {
  const { id, label, share } = group;
  return el(
    "li",
    { class: "share-row" },
    el(
      "button",
      { type: "button", class: "share", "data-group": id },
      el("span", { class: "share-name" }, shorten(label, 80)),
      " ",
      el("span", { class: "share-percent" }, percent(share)),
      " ",
      el("span", { class: "share-about" }, about(group)),
    ),
    bar(group, most),
  );
}

/** What the bars mean. */
export function legend() {
  const signs = ["direct", "reported"].map((name) => {
    const box = svg("rect", { x: "1", y: "5", width: "18", height: "10", class: name });
    return el("span", { class: "sign" }, svg("svg", { class: "share-bar", width: "20", height: "20", "aria-hidden": "true" }, box), texts.speakers[name]);
  });
  return el("p", { class: "timeline-legend" }, ...signs);
}

/** A share as "41%"; of what is too small to be told as "under 1%". */
export function percent(share) {
  return share > 0 && share < 0.005 ? texts.speakers.under(PERCENT.format(0.01)) : PERCENT.format(share);
}

/** The first few of whom a speaker speaks to, or "". */
export function addresseesInWords({ addressees }) {
  const names = addressees.slice(0, MOST_ADDRESSEES).map(({ label }) => shorten(label, 40));
  const more = addressees.length - names.length;
  return list(more > 0 ? [...names, number(more)] : names);
}

function about(group) {
  const { items, articles, direct, reported } = group;
  const to = addresseesInWords(group);
  return [
    texts.speakers.words(direct, reported),
    texts.speakers.statements(items.length),
    articles.size > 1 && texts.speakers.articles(articles.size),
    to && texts.speakers.to(to),
  ]
    .filter(Boolean)
    .join(" · ");
}

function bar({ direct, reported, share }, most) {
  const whole = most > 0 ? (share / most) * 100 : 0;
  const first = direct + reported > 0 ? (direct / (direct + reported)) * whole : 0;
  const rect = (x, width, name) => (width > 0 ? svg("rect", { x: `${x}%`, width: `${width}%`, y: "1", height: "10", class: name }) : null);
  return svg("svg", { class: "share-bar", "aria-hidden": "true" }, rect(0, first, "direct"), rect(first, whole - first, "reported"));
}
