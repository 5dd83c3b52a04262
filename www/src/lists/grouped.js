// A list in its groups, one a kind. A group shows its first entries and grows as the reader nears its end, since a long
// text has tens of thousands of them.

import { breathe, el } from "../ui/dom.js";

const STEP = 120;

export class GroupedList {
  #root;
  #kinds;
  #make;
  #groups = new Map();
  #byId = new Map();
  #observer;

  /** `kinds` are the groups in their order; `make(item)` makes an entry. */
  constructor(root, kinds, make) {
    this.#root = root;
    this.#kinds = kinds;
    this.#make = make;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) this.#grow(this.#groups.get(target.dataset.kind));
      },
      { rootMargin: "600px" },
    );
  }

  /** Shows the items of a new analysis. */
  set(items, kind = null) {
    this.#byId = new Map(items.map((item) => [item.id, item]));
    this.#observer.disconnect();
    this.#groups.clear();
    const sections = [];
    for (const each of this.#kinds) {
      const own = items.filter((item) => item.kind === each.id);
      if (own.length === 0) continue;
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
    const group = this.#groups.get(item.kind);
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
      group.more.textContent = left ? `and ${left.toLocaleString("en")} more` : "";
    }
  }

  #build({ id, label, letter }, items) {
    const list = el("ol", { class: "cards" });
    const more = el("div", { class: "more", "data-kind": id, "aria-hidden": "true" });
    const count = el("span", { class: "count" }, items.length.toLocaleString("en"));
    const heading = el(
      "h3",
      {},
      el("span", { class: `badge ${id}`, "aria-hidden": "true" }, letter),
      label,
      " ",
      count,
    );
    const section = el("section", { class: `group ${id}`, "aria-label": label }, heading, list, more);
    return { section, list, more, items, made: 0 };
  }

  #grow(group) {
    if (!group || group.made >= group.items.length) return;
    const next = group.items.slice(group.made, group.made + STEP);
    group.list.append(...next.map((item) => this.#make(item)));
    group.made += next.length;
    this.#observer.unobserve(group.more);
    // Watched anew, so that a reader who stands at the end is noticed again.
    if (group.made < group.items.length) this.#observer.observe(group.more);
    else group.more.remove();
  }
}
