// Joins what a reader can decide to the page: the row on each entry, the steps back and forth, and what they are told.

import { documentOf } from "../export/documents.js";
import { citation } from "../export/engine.js";
import { shorten } from "../format/shorten.js";
import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { copyWords, sayOn } from "../ui/copy.js";
import { byId } from "../ui/dom.js";
import { hideNotice, showNotice } from "../ui/notice.js";
import { keys } from "../keys/keys.js";
import { actsFor, ReviewBar } from "./bar.js";
import { Corrections } from "./corrections.js";
import { openEntityForm } from "./entity-form.js";
import { FactForm } from "./fact-form.js";
import { startHistory } from "./history.js";
import { dropPanel } from "./panel.js";

/** The key of each act. */
const KEYS = { accept: "a", reject: "x", edit: "e", merge: "m", copy: "c" };

export class Review {
  #desk;
  #reader;
  #corrections;
  /** How many decisions were said to fit nothing in the open article. */
  #unfit = 0;

  /** `open(article)` opens an article of the desk and resolves when it is shown. */
  constructor({ desk, reader, open }) {
    this.#desk = desk;
    this.#reader = reader;
    this.#corrections = new Corrections(desk);
    const bar = new ReviewBar(byId("facts"), (entry) => this.#itemOf(entry), (...asked) => this.#act(...asked));
    for (const [name, key] of Object.entries(KEYS)) {
      const run = () => {
        const item = bar.item;
        return item && actsFor(item).includes(name) ? this.#act(name, item) : false;
      };
      keys.add({ key, words: texts.review.keys[name], room: texts.review.keys.room, run });
    }
    desk.addEventListener("current", () => {
      dropPanel();
      this.#unfit = 0;
    });
    desk.addEventListener("article", ({ detail }) => {
      if (detail !== desk.current) return;
      dropPanel();
      this.#tellUnfit(detail);
    });
    const undo = startHistory(this.#corrections, async (step) => {
      if (step.article !== desk.current) await open(step.article);
      this.#stayAt(step, document.activeElement === document.body);
    });
    keys.add({ key: "u", words: texts.review.keys.undo, room: texts.review.keys.room, run: undo });
  }

  /** Says so once when decisions come to fit nothing in a text that has changed. */
  #tellUnfit(article) {
    if (article.state !== "done" || article.unfit.length === this.#unfit) return;
    this.#unfit = article.unfit.length;
    if (this.#unfit > 0) showNotice(texts.review.unfit(this.#unfit));
    else hideNotice();
  }

  #itemOf({ dataset: { item: id }, classList }) {
    if (classList.contains("entity")) return this.#desk.current.entities.find((entity) => entity.id === id) ?? null;
    const article = this.#desk.article(id.split("/")[0]);
    return article?.items.find((item) => item.id === id) ?? null;
  }

  /** `button` is what was pressed, if it was no key. */
  #act(name, item, button = null) {
    if (name === "accept" || name === "reject") this.#judge(item, name);
    else if (item.mentions) this.#editEntity(item, name === "merge");
    else if (name === "edit") this.#editFact(item);
    else if (name === "copy") this.#copy(item, button);
  }

  /** Copies a fact as a line to quote it by, with a link to its words where the article's address is known. */
  async #copy({ article, source }, button) {
    const said = await copyWords(citation(documentOf(article), source.id));
    if (button?.isConnected) sayOn(button, said);
    else announce(said);
  }

  #editFact(item) {
    new FactForm(item, {
      spanOf: (range) => this.#reader.spanOf(range),
      commit: (edits, words) => this.#commit(item, edits, words),
      closed: () => this.#stayAt(item, true),
    });
  }

  #editEntity(entity, merging) {
    const { article } = entity;
    openEntityForm(entity, merging, {
      commit: (edits, words, id) => this.#commit({ article, id }, edits, words),
      closed: () => this.#stayAt(entity, true),
    });
  }

  async #commit(about, edits, words) {
    this.#corrections.commit(about, edits, words);
    await this.#stayAt(about, true);
    announce(words);
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
    const entity = item ? null : article.entities.find((each) => each.id === id);
    if (item) return this.#reader.stayAt(item, focus);
    if (entity && article === this.#desk.current) return this.#reader.toEntity(entity, null, focus);
  }
}
