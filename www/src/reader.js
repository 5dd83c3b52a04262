// Article and facts side by side, and every way from the one to the other.

import { ArticleView } from "./article/view.js";
import { Marks } from "./article/marks.js";
import { FactList } from "./facts/list.js";
import { Filter } from "./facts/filter.js";
import { inWords } from "./facts/card.js";
import { whyPanel } from "./facts/why.js";
import { countByKind, itemsOf } from "./kinds.js";
import { byId, el } from "./ui/dom.js";
import { announce } from "./ui/announce.js";
import { FactSheet } from "./ui/fact-sheet.js";
import { intoView, revealIn } from "./ui/scroll.js";
import { Walk } from "./article/walk.js";
import { Hover } from "./article/hover.js";

export class Reader {
  #view = new ArticleView(byId("article"));
  #marks = new Marks(this.#view);
  #list = new FactList(byId("fact-list"));
  #filter = new Filter(byId("filters"), (kind) => this.#choose(kind));
  #sheet = new FactSheet();
  #walk = new Walk(
    this.#view,
    this.#marks,
    (item) => this.#step(item),
    (item) => this.toFact(item, true),
  );
  #hover = new Hover(this.#view, this.#marks, (item) => this.toFact(item));
  #rules = new Map();

  constructor() {
    byId("fact-list").addEventListener("click", (event) => this.#click(event));
    byId("fact-list").addEventListener("pointerover", ({ target }) => this.#hint(target));
    byId("fact-list").addEventListener("pointerleave", () => this.#marks.point("hover", null));
    byId("fact-list").addEventListener("keydown", (event) => this.#key(event));
    addEventListener("beforeprint", () => {
      this.#marks.paintAll();
      this.#list.growAll();
    });
  }

  /** Takes the rules once they are known, for "Why?". */
  setRules(rules) {
    this.#rules = new Map(rules.map(({ name, help }) => [name, help]));
  }

  /** Shows a text without its facts, while those are looked for. */
  async draft(text) {
    this.#take([]);
    await this.#view.render(text, null);
    this.#marks.set([]);
  }

  /** Shows a text with its facts, and gives their counts. */
  async show(text, analysis) {
    const items = itemsOf(analysis, text);
    const counts = countByKind(items);
    this.#take(items, counts);
    if (await this.#view.render(text, analysis.article.parts)) this.#marks.set(items);
    return counts;
  }

  /** Forgets what was chosen for the text before. */
  fresh() {
    this.#filter.reset();
  }

  /** Says in the list's place why there is none. */
  explain(words) {
    byId("fact-list").replaceChildren(el("p", { class: "nothing" }, words));
  }

  /** Goes to a fact in the list. */
  async toFact(item, focus = false) {
    this.#hover.hide();
    if (this.#filter.chosen && this.#filter.chosen !== item.kind) {
      this.#filter.reset();
      this.#choose(null);
    }
    this.#sheet.open();
    const entry = await this.#list.reveal(item);
    if (!entry) return;
    this.#setCurrent(entry);
    revealIn(entry);
    this.#marks.point("current", item);
    // The facts may have slid over the words.
    intoView(() => this.#marks.ranges(item)[0], this.#sheet.covered());
    if (focus) entry.querySelector(".fact").focus({ preventScroll: true });
    announce(`${item.span.text.slice(0, 200)}: ${inWords(item)}`);
  }

  /** Goes to the words of a fact. */
  async toWords(item, { gently = true } = {}) {
    await intoView(() => this.#marks.ranges(item)[0], this.#sheet.covered(), gently);
    this.#marks.flash(item);
    this.#walk.at(item);
  }

  #take(items, counts = countByKind(items)) {
    this.#hover.hide();
    this.#walk.at(null);
    this.#marks.point("current", null);
    this.#filter.setCounts(counts);
    this.#list.set(items, this.#filter.chosen);
    this.#marks.shown = this.#filter.chosen;
    this.#sheet.setCounts(counts);
  }

  #choose(kind) {
    this.#list.show(kind);
    this.#marks.show(kind);
    byId("facts-body").scrollTop = 0;
  }

  async #step(item) {
    await this.toWords(item, { gently: false });
    this.#hover.showAt(item);
    const entry = await this.#list.reveal(item);
    if (entry) this.#setCurrent(entry);
    announce(`${item.span.text.slice(0, 200)}: ${inWords(item)}`);
  }

  #click({ target }) {
    const button = target.closest("button[data-act]");
    const entry = button?.closest(".card");
    const item = entry && this.#list.item(entry.dataset.item);
    if (!item) return;
    this.#setCurrent(entry, false);
    if (button.dataset.act === "why") this.#toggleWhy(button, entry, item);
    else this.toWords(item);
  }

  /** Shows where the words of the entry under the pointer are, if they are in view. */
  #hint(target) {
    const entry = target.closest(".card");
    this.#marks.point("hover", entry ? this.#list.item(entry.dataset.item) : null);
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") byId("article").focus({ preventScroll: true });
    if (!step || !event.target.matches(".fact, .why")) return;
    const all = [...byId("fact-list").querySelectorAll(".group:not([hidden]) .fact")];
    const at = all.indexOf(event.target.closest(".card").querySelector(".fact"));
    const next = all[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    revealIn(next.closest(".card"));
  }

  #toggleWhy(button, entry, item) {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    entry.querySelector(".why-panel")?.remove();
    if (open) return;
    const id = `why-${item.id}`;
    button.setAttribute("aria-controls", id);
    entry.append(whyPanel(item, this.#rules, id));
    revealIn(entry);
  }

  #setCurrent(entry, strike = true) {
    for (const other of byId("fact-list").querySelectorAll(".current")) other.classList.remove("current", "struck");
    entry.classList.add("current");
    if (strike) entry.classList.add("struck");
  }
}
