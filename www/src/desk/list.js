// The articles on the desk as a list: title, date, counts, how far each is; and what could not be taken in.

import { dayInWords } from "../format/page.js";
import { shorten } from "../format/shorten.js";
import { number, texts } from "../texts/texts.js";
import { byId, el } from "../ui/dom.js";
import { closePanel } from "../ui/rail.js";

/** Rows change together at this distance: each change costs the whole page a look, and hundreds of articles come at once. */
const PAUSE_MS = 120;

export class ArticleList {
  #desk;
  #root = byId("article-list");
  #rows = new Map();
  #due = new Set();
  #timer = null;
  #on;

  /** `on`: `open(article)`, `remove(article)`. */
  constructor(desk, on) {
    this.#desk = desk;
    this.#on = on;
    this.#root.addEventListener("click", ({ target }) => this.#click(target));
    this.#root.addEventListener("keydown", (event) => this.#key(event));
    desk.addEventListener("articles", () => this.#show());
    desk.addEventListener("article", ({ detail }) => {
      this.#due.add(detail);
      this.#timer ??= setTimeout(() => this.#updateDue(), PAUSE_MS);
    });
    desk.addEventListener("current", () => this.#point());
    this.#show();
  }

  #show() {
    const { articles, refused } = this.#desk;
    const rows = articles.map((article) => this.#rows.get(article) ?? rowOf(article));
    const stay = [...this.#rows.values()].every((row, at) => row === rows[at]);
    const fresh = stay ? rows.slice(this.#rows.size) : rows;
    this.#rows = new Map(articles.map((article, at) => [article, rows[at]]));
    // What stands there already stays: articles come in handfuls, and each would lay the whole list out anew.
    if (stay) for (const row of this.#root.querySelectorAll("[data-refused]")) row.remove();
    else this.#root.replaceChildren();
    this.#root.append(...fresh, ...refused.map(refusedRow));
    byId("articles").hidden = articles.length + refused.length === 0;
    byId("show-articles").hidden = byId("articles").hidden;
    for (const id of ["article-count", "show-articles-count"]) byId(id).textContent = number(articles.length);
    this.#point();
  }

  #updateDue() {
    this.#timer = null;
    for (const article of this.#due) this.#update(article);
    this.#due.clear();
  }

  #update(article) {
    const row = this.#rows.get(article);
    if (!row) return;
    const focused = row.contains(document.activeElement);
    const next = rowOf(article);
    row.replaceWith(next);
    this.#rows.set(article, next);
    if (focused) next.querySelector(".article-open").focus({ preventScroll: true });
    this.#mark(article, next);
  }

  #point() {
    for (const [article, row] of this.#rows) this.#mark(article, row);
  }

  #mark(article, row) {
    const open = article === this.#desk.current;
    row.querySelector(".article-open").setAttribute("aria-current", String(open));
    row.classList.toggle("current", open);
  }

  #click(target) {
    const row = target.closest("[data-article], [data-refused]");
    if (!row) return;
    if (row.dataset.refused) return target.closest(".article-remove") && this.#desk.forget(this.#desk.refused[this.#at(row)]);
    const article = this.#desk.article(row.dataset.article);
    if (target.closest(".article-remove")) this.#on.remove(article);
    else if (target.closest(".article-open")) {
      closePanel("articles");
      this.#on.open(article);
    }
  }

  #at(row) {
    return [...this.#root.querySelectorAll("[data-refused]")].indexOf(row);
  }

  /** Arrow keys walk from article to article. */
  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = [...this.#root.querySelectorAll(".article-open")];
    const next = step && all[all.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function rowOf(article) {
  const { id, name, title, date, state, reason, outlet } = article;
  const day = date && (dayInWords(date) ?? date);
  const said = state === "done" ? countsOf(article) : texts.desk.states[state];
  const file = name !== title && name !== texts.intake.own ? shorten(name, 60) : null;
  const meta = [outlet, day, said, file].filter(Boolean).join(" · ");
  const open = el(
    "button",
    { type: "button", class: "article-open" },
    el("span", { class: "article-title" }, shorten(title, 160)),
    el("span", { class: "article-meta" }, meta),
    reason && el("span", { class: "article-reason" }, reason),
  );
  const remove = removeButton(texts.desk.remove(shorten(title, 60)));
  return el("li", { class: `article-row ${state}`, "data-article": id }, open, remove);
}

function refusedRow({ name, reason }) {
  const words = el("p", { class: "article-refused" }, el("b", {}, shorten(name, 80)), el("span", { class: "article-reason" }, reason));
  return el("li", { class: "article-row refused", "data-refused": "1" }, words, removeButton(texts.desk.forget(shorten(name, 60))));
}

function removeButton(label) {
  return el("button", { type: "button", class: "article-remove", "aria-label": label, title: label }, "×");
}

function countsOf({ items, result }) {
  if (!result) return texts.desk.noText;
  if (result.article.language === null) return texts.desk.foreign;
  const facts = items.filter(({ slots, review }) => slots && review !== "rejected").length;
  return texts.desk.facts(facts);
}
