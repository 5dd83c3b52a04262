// What was not read, to step through: places that look like an amount, a time or a quotation and became no fact.

import { factsLook } from "../article/looks.js";
import { hearPoint, leaveByEscape, markCurrent } from "../lists/entry.js";
import { Filter } from "../lists/filter.js";
import { GroupedList } from "../lists/grouped.js";
import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { byId, el } from "../ui/dom.js";
import { revealIn } from "../ui/scroll.js";
import { whyNothing } from "../views/nothing.js";
import { looksLike, unreadEntry } from "./entry.js";
import { Steps } from "./steps.js";

const LOOKS = Object.entries(texts.unread.looks).map(([id, label]) => ({ id, label }));

export class UnreadPane {
  tab = "unread-tab";
  #root = byId("unread-list");
  #list;
  #filter;
  #steps;
  #scene = null;
  #made = false;
  #items = [];
  /** Those of the kind that is chosen, and which of them is stood at. */
  #shown = [];
  #at = null;
  /** What the reader has ticked, as long as the page is open; by text and place, since a text may be read again. */
  #seen = new Set();
  #on;

  /** `on`: `words(item)` to be shown, `point(items)`. */
  constructor(on) {
    this.#on = on;
    this.#list = new GroupedList(this.#root, [], (item) => this.#entry(item), articleOf);
    this.#filter = new Filter(byId("unread-filters"), LOOKS, () => this.#choose(), true);
    this.#steps = new Steps(byId("unread-steps"), (by) => this.step(by));
    this.#root.addEventListener("click", ({ target }) => this.#click(target));
    this.#root.addEventListener("change", ({ target }) => this.#tick(this.#itemOf(target), target.checked));
    leaveByEscape(this.#root);
    hearPoint(this.#root, (target) => this.#itemOf(target), (item) => on.point(item ? [item] : []));
  }

  /** Takes a scene and gives the number of places. */
  set(scene) {
    if (this.#scene?.shows(scene)) return this.#items.length;
    this.#scene = scene;
    this.#items = scene.items.filter(({ kind }) => kind === "unread");
    this.#at = null;
    this.#made = false;
    return this.#items.length;
  }

  look() {
    return factsLook("unread");
  }

  holds({ kind }) {
    return kind === "unread";
  }

  /** Makes the list, if it is not made yet. */
  make() {
    if (this.#made || !this.#scene) return;
    this.#made = true;
    const counts = Object.fromEntries(LOOKS.map(({ id }) => [id, 0]));
    for (const { source } of this.#items) counts[lookOf(source)] += 1;
    this.#filter.setCounts(counts);
    byId("unread-head").hidden = this.#items.length === 0;
    this.#choose();
  }

  /** Goes on by one place, or back, and shows its words. */
  step(by) {
    this.make();
    const { length } = this.#shown;
    if (length === 0) return false;
    const from = this.#at ?? (by > 0 ? -1 : length);
    this.#go((from + by + length) % length);
    return true;
  }

  async reveal(item) {
    this.make();
    if (!this.#shown.includes(item)) {
      this.#filter.reset();
      this.#choose();
    }
    return this.#stand(this.#shown.indexOf(item));
  }

  stop() {
    markCurrent(this.#root, null);
  }

  /** Where all articles are listed, another one that is opened changes nothing. */
  reset() {
    if (this.#scene?.all) return;
    this.#filter.reset();
    this.#scene = null;
  }

  growAll() {
    this.make();
    this.#list.growAll();
  }

  #choose() {
    const { chosen } = this.#filter;
    this.#shown = this.#items.filter(({ source }) => chosen === null || lookOf(source) === chosen);
    this.#at = null;
    const articles = [...new Set(this.#shown.map(({ article }) => article))];
    this.#list.set(this.#shown, null, articles.map(groupOf));
    if (this.#items.length === 0) {
      this.#root.replaceChildren(el("p", { class: "nothing" }, whyNothing(this.#scene, texts.unread.empty)));
    }
    this.#tell();
  }

  async #go(at) {
    const item = this.#shown[at];
    const entry = await this.#stand(at);
    revealIn(entry);
    await this.#on.words(item);
    announce(texts.unread.told(texts.unread.position(at + 1, this.#shown.length), looksLike(item), item.span.text.slice(0, 200)));
  }

  async #stand(at) {
    this.#at = at;
    this.#tell();
    const entry = await this.#list.reveal(this.#shown[at]);
    markCurrent(this.#root, entry);
    return entry;
  }

  #tell() {
    this.#steps.show(this.#at, this.#shown.length, this.#shown.filter((item) => this.#seen.has(keyOf(item))).length);
  }

  #entry(item) {
    return unreadEntry(item, this.#seen.has(keyOf(item)));
  }

  #click(target) {
    const item = target.closest(".fact") && this.#itemOf(target);
    if (item) this.#go(this.#shown.indexOf(item));
  }

  #tick(item, seen) {
    if (seen) this.#seen.add(keyOf(item));
    else this.#seen.delete(keyOf(item));
    this.#root.querySelector(`[data-item="${CSS.escape(item.id)}"]`).classList.toggle("seen", seen);
    this.#tell();
  }

  #itemOf(target) {
    const entry = target.closest("[data-item]");
    return (entry && this.#list.item(entry.dataset.item)) ?? null;
  }
}

/** What a later engine may add stands with the numbers. */
function lookOf({ looks }) {
  return Object.hasOwn(texts.unread.looks, looks) ? looks : "number";
}

function articleOf({ article }) {
  return article.id;
}

function groupOf({ id, title }) {
  const name = shorten(title, 120);
  return { id, label: texts.unread.inArticle(name), heading: () => [el("span", {}, name)] };
}

function keyOf({ article, span }) {
  return `${article.id} ${span.start} ${span.text}`;
}
