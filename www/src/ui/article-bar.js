// The bar over the article: its name, its date of publication, how long it is and how fast it was read.

import { dayInWords } from "../format/page.js";
import { texts } from "../texts/texts.js";
import { announce } from "./announce.js";
import { byId } from "./dom.js";
import { lengthInWords, nameTab } from "./status.js";

export class ArticleBar {
  #date = byId("published");
  #note = byId("published-note");

  /** `onDate(published)` hears the day that the reader gives, YYYY-MM-DD, or null. */
  constructor(onDate) {
    this.#date.addEventListener("input", () => {
      if (this.#isBad) this.#refuse();
      else onDate(this.#date.value || null);
    });
  }

  /** Another article is open. */
  name({ name, published }) {
    byId("sheet-name").textContent = name;
    this.#date.value = published ?? "";
  }

  /** Says what is known of the article. */
  show(article) {
    const { text, result, took } = article;
    byId("sheet-name").textContent = article.name;
    nameTab(result?.article.title?.text);
    byId("copy").disabled = !result;
    byId("facts-meta").textContent = result ? texts.session.meta(lengthInWords(text), took) : "";
    if (this.#isBad) return; // The note says so.
    this.#note.classList.remove("problem");
    this.#note.textContent = result ? this.#dateInWords(result.article) : "";
  }

  /** Which date the times are settled against, where the reader gave none. */
  #dateInWords({ published, language }) {
    if (this.#date.value !== "" || language === null) return "";
    return published ? texts.status.dateFound(dayInWords(published) ?? published) : texts.status.noDate;
  }

  get #isBad() {
    const { badInput, rangeOverflow, rangeUnderflow } = this.#date.validity;
    return badInput || rangeOverflow || rangeUnderflow;
  }

  #refuse() {
    this.#note.textContent = texts.status.badDate;
    this.#note.classList.add("problem");
    announce(this.#note.textContent);
  }
}
