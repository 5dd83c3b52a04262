// The line in plain words above the article: each of its parts is a button that shows just what it counts.

import { texts } from "../texts/texts.js";
import { breathe, byId, el } from "../ui/dom.js";
import { summaryOf } from "./parts.js";

export class SummaryLine {
  #filter;
  #root = byId("summary");
  #scene = null;
  #found = null;
  #parts = [];

  /** `show(item)` opens the view where an item of the chosen part is at home. */
  constructor(filter, show) {
    this.#filter = filter;
    this.#root.addEventListener("click", ({ target }) => {
      const part = this.#parts[target.closest("[data-part]")?.dataset.part];
      if (!part) return;
      if (filter.isOnly(part.choices)) return filter.clear();
      filter.only(part.choices);
      show(part.first);
    });
  }

  /** Tells what a scene holds, whether the filter shows it or not; of several articles once there is time. */
  async set(scene) {
    this.#scene = scene;
    if (scene.all) await breathe();
    if (scene !== this.#scene || scene.isStale) return;
    if (scene.found !== this.#found) this.#draw(scene);
    for (const [at, button] of this.#root.querySelectorAll("button").entries()) {
      button.setAttribute("aria-pressed", String(this.#filter.isOnly(this.#parts[at].choices)));
    }
    this.#root.hidden = this.#parts.length === 0 && !["waiting", "reading"].includes(scene.article.state);
  }

  #draw({ found, articles, joint }) {
    this.#found = found;
    this.#parts = summaryOf(found, joint);
    const last = this.#parts.length - 1;
    const items = this.#parts.map(({ words }, at) => {
      const button = el("button", { type: "button", class: "summary-part", "data-part": String(at) }, words);
      const dot = at < last ? el("span", { class: "summary-dot", "aria-hidden": "true" }, " ·") : null;
      return el("span", { class: "summary-item" }, button, dot);
    });
    const scope = articles.length > 1 ? el("span", { class: "summary-scope" }, texts.summary.scope(articles.length)) : null;
    this.#root.replaceChildren(...[scope, ...items].filter(Boolean));
  }
}
