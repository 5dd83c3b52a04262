// A list in its groups, one a kind or one a speaker. A group shows its first entries and grows as the reader nears its
// end, since a long text has tens of thousands of them.

import { number, texts } from "../texts/texts.js";
import { breathe, el } from "../ui/dom.js";
import { groupBy } from "./group-by.js";

/** What is made of a group at once, and each time that the reader nears its end. */
const FIRST = 20;
const STEP = 60;

export class GroupedList {
  #root;
  #kinds;
  #make;
  #groupOf;
  #groups = new Map();
  #byId = new Map();
  #observer;

  /** `kinds` are the groups in their order; `make(item)` makes an entry, and `groupOf(item)` tells its group. */
  constructor(root, kinds, make, groupOf = ({ kind }) => kind) {
    this.#root = root;
    this.#kinds = kinds;
    this.#make = make;
    this.#groupOf = groupOf;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) this.#grow(this.#groups.get(target.dataset.kind));
      },
      { rootMargin: "600px" },
    );
  }

  /** Shows the items of a new analysis; `kinds` where the groups are other ones each time. */
  set(items, kind = null, kinds = this.#kinds) {
    this.#kinds = kinds;
    this.#byId = new Map(items.map((item) => [item.id, item]));
    this.#observer.disconnect();
    this.#groups.clear();
    const sections = [];
    const shares = groupBy(items, this.#groupOf);
    for (const each of kinds) {
      const own = shares.get(each.id);
      if (!own) continue;
      const group = this.#build(each, own);
      this.#groups.set(each.id, group);
      sections.push(group.section);
    }
    this.#root.replaceChildren(...sections);
    for (const group of this.#groups.values()) this.#grow(group);
    this.show(kind);
  }

  /** Shows one kind only, or all when it is null. */
  show(kind) {
    for (const [id, { section }] of this.#groups) section.hidden = kind !== null && kind !== id;
  }

  item(id) {
    return this.#byId.get(id) ?? null;
  }

  /** The entry of an item, made first where the list has not grown that far. */
  async reveal(item) {
    const group = this.#groups.get(this.#groupOf(item));
    const at = group?.items.indexOf(item) ?? -1;
    if (at < 0) return null;
    while (group.made <= at && group.section.isConnected) {
      this.#grow(group);
      await breathe();
    }
    return group.list.children[at] ?? null;
  }

  /** Makes every entry, up to a bound that paper can bear. */
  growAll(most = 3000) {
    for (const group of this.#groups.values()) {
      while (group.made < Math.min(group.items.length, most)) this.#grow(group);
      const left = group.items.length - group.made;
      group.more.textContent = left ? texts.lists.more(left) : "";
    }
  }

  /** A group has a badge, or a heading of its own. */
  #build({ id, label, letter, heading = null }, items) {
    const list = el("ol");
    const more = el("div", { class: "more", "data-kind": id, "aria-hidden": "true" });
    const count = el("span", { class: "count" }, number(items.length));
    const badge = el("span", { class: `badge ${id}`, "aria-hidden": "true" }, letter);
    const title = el("h3", {}, ...(heading?.() ?? [badge, label]), " ", count);
    const section = el("section", { class: `group ${heading ? "own" : id}`, "aria-label": label }, title, list, more);
    return { section, list, more, items, made: 0 };
  }

  #grow(group) {
    if (!group || group.made >= group.items.length) return;
    const next = group.items.slice(group.made, group.made + (group.made ? STEP : FIRST));
    group.list.append(...next.map((item) => this.#make(item)));
    group.made += next.length;
    this.#observer.unobserve(group.more);
    // Watched anew, so that a reader who stands at the end is noticed again.
    if (group.made < group.items.length) this.#observer.observe(group.more);
    else group.more.remove();
  }
}
