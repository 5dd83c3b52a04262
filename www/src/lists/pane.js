// A list of entries with its filter: choosing a kind, walking by key, pointing, and the entry that is current.

import { byId, el } from "../ui/dom.js";
import { revealIn } from "../ui/scroll.js";
import { hearPoint, leaveByEscape, markCurrent } from "./entry.js";
import { Filter } from "./filter.js";
import { GroupedList } from "./grouped.js";

export class Pane {
  #root;
  #list;
  #filter = null;
  #on;

  /**
   * `make(item)` makes an entry; `filters` may be null, and `groupOf(item)` is its kind unless given. `onPoint(item)`
   * hears what the pointer or the focus is on, or null, and `onAct(item, entry, button)` what is clicked; `button` is
   * null for a click on the entry itself.
   */
  constructor({ list, filters, kinds, hideEmpty = false, make, groupOf, onChoose, onPoint, onAct }) {
    this.#root = list;
    this.#on = { choose: onChoose, act: onAct };
    this.#list = new GroupedList(list, kinds, make, groupOf);
    if (filters) this.#filter = new Filter(filters, kinds, (kind) => this.#choose(kind), hideEmpty);
    list.addEventListener("click", (event) => this.#click(event));
    list.addEventListener("keydown", (event) => this.#key(event));
    leaveByEscape(list);
    hearPoint(list, (target) => this.#itemOf(target.closest(".card")), onPoint);
  }

  /** The kind that is shown, or null for all. */
  get chosen() {
    return this.#filter?.chosen ?? null;
  }

  /** Shows new items, with their counts for the filter, or in groups of their own. */
  set(items, counts, kinds) {
    this.#filter?.setCounts(counts);
    this.#list.set(items, this.chosen, kinds);
  }

  /** Goes to an item in the list, whatever the filter shows, and makes it current. Gives its entry. */
  async reveal(item) {
    if (this.chosen && this.chosen !== item.kind) {
      this.#filter.reset();
      this.#choose(null);
    }
    const entry = await this.#list.reveal(item);
    if (entry) this.setCurrent(entry);
    return entry;
  }

  /** Marks one entry as current, or none. */
  setCurrent(entry, strike = true) {
    markCurrent(this.#root, entry, strike);
    entry?.dispatchEvent(new Event("current", { bubbles: true }));
  }

  resetFilter() {
    this.#filter?.reset();
  }

  /** Says in the list's place why there is none. */
  explain(words) {
    this.#root.replaceChildren(el("p", { class: "nothing" }, words));
  }

  growAll() {
    this.#list.growAll();
  }

  #choose(kind) {
    this.#list.show(kind);
    this.#on.choose(kind);
    byId("facts-body").scrollTop = 0;
  }

  #click({ target }) {
    const entry = target.closest(".card");
    const item = this.#itemOf(entry);
    const button = target.closest("button[data-act]");
    // Somebody may select words to copy them.
    if (item && (button || getSelection().isCollapsed)) this.#on.act(item, entry, button);
  }

  #itemOf(entry) {
    return entry && this.#list.item(entry.dataset.item);
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const entry = event.target.closest(".card");
    if (!step || !entry) return;
    const all = [...this.#root.querySelectorAll(".group:not([hidden]) .fact")];
    const next = all[all.indexOf(entry.querySelector(".fact")) + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    revealIn(next.closest(".card"));
  }
}
