// On narrow screens the facts are a sheet at the lower edge; on wide ones this does nothing that shows.

import { texts } from "../texts/texts.js";
import { byId } from "./dom.js";

const NARROW = matchMedia("(max-width: 52rem)");

export class FactSheet {
  #pane = byId("facts");
  #handle = byId("sheet-handle");

  constructor() {
    this.#handle.addEventListener("click", () => this.#set(!this.#pane.classList.contains("open")));
    this.#pane.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && NARROW.matches) this.#set(false);
    });
  }

  open() {
    if (!this.visible) this.#set(true);
  }

  /** How much of the window's lower edge the sheet covers. */
  covered() {
    if (!NARROW.matches) return 0;
    return this.#pane.classList.contains("open") ? this.#pane.offsetHeight : this.#handle.offsetHeight;
  }

  /** Whether the entries can be seen. */
  get visible() {
    return !NARROW.matches || this.#pane.classList.contains("open");
  }

  /** Tells what the sheet holds of a scene. */
  setCounts({ items, entities }) {
    const unread = items.filter(({ kind }) => kind === "unread").length;
    byId("sheet-counts").textContent = texts.ui.sheet(items.length - unread, unread, entities.length);
  }

  #set(open) {
    this.#pane.classList.toggle("open", open);
    this.#handle.setAttribute("aria-expanded", String(open));
  }
}
