// In which articles something is named, how often, and by which name: each a way to its words.

import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** More articles are shown on demand. */
const FEW = 4;

/** The list for an entity of several articles; beyond a few the rest waits behind a button. */
export function articleList({ members, source: { name } }) {
  const rows = members.map((member, at) => row(member, name, at >= FEW));
  const rest = members.length - FEW;
  const more = el("button", { type: "button", class: "link", "data-act": "articles" }, texts.entities.moreArticles(rest));
  const label = texts.entities.inArticles(members.length);
  return el("ul", { class: "in-articles", "aria-label": label }, ...rows, rest > 0 ? el("li", {}, more) : null);
}

/** Shows what waits behind the button, which goes; the first of it gets the focus. */
export function showAllArticles(button) {
  const rows = [...button.closest("ul").querySelectorAll("li[hidden]")];
  for (const each of rows) each.hidden = false;
  button.closest("li").remove();
  rows[0].querySelector("button").focus({ preventScroll: true });
}

function row({ article, source }, name, hidden) {
  const told = [texts.entities.mentions(source.mentions.length)];
  if (source.name !== name) told.push(texts.entities.asNamed(shorten(source.name, 80)));
  const act = { type: "button", class: "link", "data-act": "article", "data-article": article.id };
  const button = el("button", { ...act, title: texts.entities.openArticle }, shorten(article.title, 60));
  return el("li", { hidden }, button, " ", el("span", { class: "quiet" }, texts.counts.join(told)));
}
