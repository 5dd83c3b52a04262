// The open article as a text that can be changed, in the article's own place. Its facts follow as one types.

import { byId } from "../ui/dom.js";

export class Editor {
  #desk;
  #root = byId("editor");
  #box = byId("editor-text");

  constructor(desk) {
    this.#desk = desk;
    this.#box.addEventListener("input", () => desk.rewrite(desk.current, { text: this.#box.value }));
    this.#box.addEventListener("keydown", ({ key }) => key === "Escape" && this.#close());
    byId("editor-done").addEventListener("click", () => this.#close());
    desk.addEventListener("current", () => this.#show(false));
    // Whoever asks for the words of a fact wants to see them in the article.
    byId("facts").addEventListener("click", ({ target }) => target.closest("[data-act]") && this.#show(false));
  }

  /** Begins with the article that is open. */
  open() {
    this.#box.value = this.#desk.current.text;
    this.#show(true);
    this.#box.setSelectionRange(0, 0);
    this.#box.scrollTop = 0;
    scrollTo({ top: 0 });
    this.#box.focus();
  }

  #close() {
    this.#show(false);
    byId("article").focus({ preventScroll: true });
  }

  #show(editing) {
    this.#root.hidden = !editing;
    byId("paper").hidden = editing;
    byId("edit").hidden = editing || this.#desk.current.text === "";
  }
}
