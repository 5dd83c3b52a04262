// The facts behind a link or a node, as cards under the picture, and the ways to its people and bodies.

import { card } from "../facts/card.js";
import { Pane } from "../lists/pane.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { revealIn } from "../ui/scroll.js";
import { nameOf } from "./told.js";

const GROUP = "behind";

export class FactsBehind {
  #root;
  #pane;
  #nodes = [];

  /** `acts` does what buttons are for; `on`: `point(items)`, `entity(entity)` to be gone to. */
  constructor(root, acts, on) {
    this.#root = root;
    this.#pane = new Pane({
      list: root,
      filters: null,
      kinds: [],
      make: (item) => card(item),
      groupOf: () => GROUP,
      onPoint: (item) => on.point(item ? [item] : []),
      onAct: (item, entry, button) => {
        if (!button) return;
        if (button.dataset.act !== "entity") this.#pane.setCurrent(entry, false);
        acts.act(item, entry, button);
      },
    });
    root.addEventListener("click", ({ target }) => {
      const at = target.closest("[data-node]")?.dataset.node;
      if (at !== undefined) on.entity(this.#nodes[Number(at)].entity);
    });
  }

  /** Shows some facts under a heading; `nodes` are those that they are about. */
  show(label, nodes, items) {
    this.#nodes = nodes.filter(({ entity }) => entity !== null);
    const ways = this.#nodes.map((node, at) => {
      const attributes = { type: "button", class: "link", "data-node": String(at), title: texts.facts.showEntity(nameOf(node)) };
      return el("button", attributes, nameOf(node));
    });
    const shown = el("p", { class: "behind-ways quiet" }, texts.network.amongPeople, ...ways.flatMap((way) => [" ", way]));
    this.#pane.set(items, {}, [{ id: GROUP, label, heading: () => [el("span", {}, label)] }]);
    if (ways.length > 0) this.#root.querySelector("h3").after(shown);
    revealIn(this.#root.querySelector(".card"));
  }

  hide() {
    this.#root.replaceChildren();
  }

  /** The entry of a fact that is shown. */
  reveal(item) {
    return this.#pane.reveal(item);
  }

  stop() {
    this.#pane.setCurrent(null);
  }
}
