// What the views are about: the open article, or all on the desk.

import { texts } from "../texts/texts.js";
import { byId } from "../ui/dom.js";

/** Event: "change". Only with several articles is there a choice. */
export class Scope extends EventTarget {
  #desk;
  #all = false;
  #one = byId("scope-one");
  #every = byId("scope-all");

  constructor(desk) {
    super();
    this.#desk = desk;
    this.#one.addEventListener("click", () => this.choose(false));
    this.#every.addEventListener("click", () => this.choose(true));
    desk.addEventListener("articles", () => this.#show());
    desk.addEventListener("current", () => this.#show());
    this.#show();
  }

  /** Whether the views are about all articles. */
  get all() {
    return this.#all && this.#desk.articles.length > 1 && this.#desk.articles.includes(this.#desk.current);
  }

  choose(all) {
    this.#all = all;
    this.#show();
    this.dispatchEvent(new Event("change"));
  }

  /** The articles that the views are about. */
  get articles() {
    return this.all ? this.#desk.read : [this.#desk.current].filter((article) => article?.result);
  }

  #show() {
    const { length } = this.#desk.articles;
    byId("scope").hidden = length < 2;
    this.#every.textContent = texts.views.all(length);
    this.#one.setAttribute("aria-pressed", String(!this.all));
    this.#every.setAttribute("aria-pressed", String(this.all));
  }
}
