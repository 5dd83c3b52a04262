// The articles on the desk and the one that is open. Everything that shows or changes articles goes through here.

import { Article } from "./article.js";

/**
 * Events: "articles" (one came or went), "article" (detail: the one that changed), "current" (another one is open).
 * A sample is open without lying on the desk: it gives way to the first article of the reader's own.
 */
export class Desk extends EventTarget {
  /** In the order in which they came. */
  articles = [];
  /** Files that could not be taken in, each `{name, reason}`. */
  refused = [];
  current = null;

  /** Puts documents on the desk, to be read; gives their articles. */
  add(documents) {
    const added = documents.map((document) => new Article(document));
    this.articles = [...this.articles, ...added];
    this.#tell("articles", added);
    return added;
  }

  /** Opens an article of the desk, or a document that does not lie on it: a sample, or nothing. */
  open(article) {
    this.current = article instanceof Article ? article : new Article(article);
    this.#tell("current", this.current);
    return this.current;
  }

  /** Takes an article away; the one beside it is opened in its place. Gives where it lay, to put it back. */
  remove(article) {
    const at = this.articles.indexOf(article);
    if (at < 0) return null;
    this.articles = this.articles.filter((each) => each !== article);
    this.#tell("articles", []);
    const next = this.articles[at] ?? this.articles[at - 1] ?? null;
    if (this.current === article && next) this.open(next);
    return at;
  }

  /** Puts articles back where they lay. */
  restore(article, at) {
    this.articles = this.articles.toSpliced(at, 0, article);
    this.#tell("articles", []);
  }

  /** Notes files that could not be taken in. */
  refuse(refused) {
    this.refused = [...this.refused, ...refused];
    this.#tell("articles", []);
  }

  /** Forgets a file that could not be taken in. */
  forget(refused) {
    this.refused = this.refused.filter((each) => each !== refused);
    this.#tell("articles", []);
  }

  /** Puts other articles in the place of all. */
  replace(articles) {
    this.articles = articles;
    this.#tell("articles", articles);
    if (articles.length > 0) this.open(articles[0]);
  }

  article(id) {
    return this.articles.find((article) => article.id === id) ?? (this.current?.id === id ? this.current : null);
  }

  /** Gives an article another text or date: it has to be read again. */
  rewrite(article, changes) {
    Object.assign(article, changes);
    this.settle(article, "waiting");
  }

  /** Notes where an article comes from: its address or outlet. Nothing is read anew. */
  describe(article, changes) {
    Object.assign(article, changes);
    this.#tell("article", article);
  }

  /** Says how far the reading of an article is. */
  settle(article, state, { analysis = null, took = 0, reason = null } = {}) {
    article.state = state;
    article.reason = reason;
    if (analysis) article.take(analysis, took);
    else if (state !== "reading") article.take(null);
    this.#tell("article", article);
  }

  /** Takes the reader's corrections of an article in the place of those before. */
  correct(article, edits) {
    article.correct(edits);
    this.#tell("article", article);
  }

  /** The articles that are read: all on the desk, or the open one where none lies there. */
  get read() {
    const all = this.articles.length > 0 ? this.articles : [this.current];
    return all.filter((article) => article?.result);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
