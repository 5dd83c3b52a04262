// What the views are given to show.

import { jointOf } from "../entities/joint.js";

export class Scene {
  #joint = null;

  /**
   * `article` is the open one, `articles` those that the views are about: all on the desk where `all` is true. `found`
   * are all items of theirs, `items` those that the filter lets through; `filtered` tells that it leaves any out, and
   * `words` are those that it asks for. `reason` says why there is nothing to show, or is null.
   */
  constructor({ article, articles, all, found, items, reason, filtered, words }) {
    Object.assign(this, { article, articles, all, found, items, reason, filtered, words });
    this.results = articles.map(({ result }) => result);
  }

  /** The entities of the open article. */
  get entities() {
    return this.article.entities;
  }

  /** The entities of all its articles, each once. */
  get joint() {
    return (this.#joint ??= jointOf(this.articles));
  }

  /** Whether one of its articles is read anew meanwhile: another scene will come. */
  get isStale() {
    return this.articles.some(({ result }, at) => result !== this.results[at]);
  }

  /** Whether a view of this scene can stay as it is for another: the articles and all that is shown of them are alike. */
  shows(other) {
    const alike = (a, b) => a === b || (a.length === b.length && a.every((each, at) => each === b[at]));
    return (
      this.all === other.all &&
      this.reason === other.reason &&
      this.words === other.words &&
      this.filtered === other.filtered &&
      (this.all || this.article === other.article) &&
      alike(this.results, other.results) &&
      alike(this.items, other.items)
    );
  }
}
