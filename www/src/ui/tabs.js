// Tabs with their panels, as the ARIA practices have them: one tab stop, arrow keys between the tabs.

import { number } from "../texts/texts.js";
import { byId } from "./dom.js";

export class Tabs {
  #tabs;
  #onChoose;

  /** `onChoose(tab)` hears the id of the tab that is chosen by hand. */
  constructor(list, onChoose) {
    this.#tabs = [...list.querySelectorAll("[role=tab]")];
    this.#onChoose = onChoose;
    for (const tab of this.#tabs) tab.addEventListener("click", () => this.#pick(tab));
    list.addEventListener("keydown", (event) => this.#key(event));
  }

  get chosen() {
    return this.#tabs.find((tab) => tab.getAttribute("aria-selected") === "true").id;
  }

  /** Shows the panel of a tab. */
  show(id) {
    for (const tab of this.#tabs) {
      const chosen = tab.id === id;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      // There may be more tabs than room; before the next frame, layout would be done twice.
      if (chosen) requestAnimationFrame(() => tab.scrollIntoView({ block: "nearest", inline: "nearest" }));
      byId(tab.getAttribute("aria-controls")).hidden = !chosen;
    }
  }

  setCount(id, count) {
    byId(id).querySelector(".count").textContent = number(count);
  }

  #pick(tab) {
    this.show(tab.id);
    this.#onChoose(tab.id);
  }

  #key(event) {
    const { length } = this.#tabs;
    const at = this.#tabs.indexOf(event.target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + length, Home: 0, End: length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    this.#tabs[next % length].focus();
    this.#pick(this.#tabs[next % length]);
  }
}
