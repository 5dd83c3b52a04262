// The choices above the links: which ones, and whether as a picture or as a table.

import { el } from "../ui/dom.js";
import { texts } from "../texts/texts.js";

const CHOICES = { kind: ["gives", "meets"], shape: ["picture", "table"] };

export class Tools {
  #buttons = new Map();
  chosen = { kind: "gives", shape: "picture" };

  /** `onChoose()` hears that something else is chosen. */
  constructor(root, onChoose) {
    for (const [name, values] of Object.entries(CHOICES)) {
      const group = el("div", { class: "network-switch", role: "group", "aria-label": texts.network.tools[name] });
      for (const value of values) {
        const button = el("button", { type: "button", class: "button" }, texts.network.tools[value], " ", el("span", { class: "count" }));
        button.addEventListener("click", () => {
          this.choose(name, value);
          onChoose();
        });
        this.#buttons.set(value, button);
        group.append(button);
      }
      root.append(group);
    }
    this.#mark();
  }

  choose(name, value) {
    this.chosen[name] = value;
    this.#mark();
  }

  /** How many links there are of each kind. */
  setCounts(counts) {
    for (const kind of CHOICES.kind) this.#buttons.get(kind).querySelector(".count").textContent = counts[kind];
  }

  #mark() {
    const chosen = Object.values(this.chosen);
    for (const [value, button] of this.#buttons) button.setAttribute("aria-pressed", String(chosen.includes(value)));
  }
}
