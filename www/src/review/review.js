// Joins what a reader can decide to the page: the row on each entry, the steps back and forth, and what they are told.

import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { byId } from "../ui/dom.js";
import { ReviewBar } from "./bar.js";
import { Corrections } from "./corrections.js";
import { startHistory } from "./history.js";

export class Review {
  #desk;
  #reader;
  #corrections;

  /** `open(article)` opens an article of the desk and resolves when it is shown. */
  constructor({ desk, reader, open }) {
    this.#desk = desk;
    this.#reader = reader;
    this.#corrections = new Corrections(desk);
    new ReviewBar(byId("facts"), (entry) => this.#itemOf(entry), (name, item) => this.#act(name, item));
    startHistory(this.#corrections, async (step) => {
      if (step.article !== desk.current) await open(step.article);
      this.#stayAt(step, document.activeElement === document.body);
    });
  }

  #itemOf({ dataset: { item: id }, classList }) {
    if (classList.contains("entity")) return this.#desk.current.entities.find((entity) => entity.id === id) ?? null;
    const article = this.#desk.article(id.split("/")[0]);
    return article?.items.find((item) => item.id === id) ?? null;
  }

  #act(name, item) {
    if (name === "accept" || name === "reject") return this.#judge(item, name);
  }

  async #judge(item, verdict) {
    const words = (now) => texts.review.judged[now ?? "none"](shorten(item.span.text, 60));
    const now = this.#corrections.judge(item, verdict, words);
    await this.#stayAt(item, true);
    announce(words(now));
  }

  /** The lists were made anew: stands at the same entry again. */
  #stayAt({ article, id }, focus) {
    const item = article.items.find((each) => each.id === id);
    return item && this.#reader.stayAt(item, focus);
  }
}
