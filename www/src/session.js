// One text at a time: sends it to the engine, and shows what comes back, or why nothing does.

import { countsInWords } from "./kinds.js";
import { Stale } from "./reading/thread.js";
import { announce } from "./ui/announce.js";
import { byId } from "./ui/dom.js";
import { hideNotice, showNotice } from "./ui/notice.js";
import { badDate, lengthInWords, nameTab, setBlank, setBusy, showProgress, showPublished } from "./ui/status.js";

/** Shorter waits are not worth a word. */
const SLOW_MS = 150;

export class Session {
  /** What is shown: `{name, text, sample}`. */
  document = { name: "", text: "", sample: null };
  /** The newest analysis, or null. */
  analysis = null;
  #engine;
  #reader;
  #turn = 0;
  #stopped = false;

  constructor(engine, reader) {
    this.#engine = engine;
    this.#reader = reader;
    byId("stop").addEventListener("click", () => this.stop());
    byId("published").addEventListener("input", () => this.run());
  }

  /** Shows a text. The date of publication belongs to the text before, unless it is only being edited. */
  show(document, { keepDate = false } = {}) {
    if (!keepDate) {
      byId("published").value = "";
      this.#reader.fresh();
    }
    this.document = document;
    byId("sheet-name").textContent = document.name;
    hideNotice();
    return this.run();
  }

  /** Analyses the text that is shown. */
  async run() {
    const turn = ++this.#turn;
    const { text } = this.document;
    const date = byId("published");
    this.#stopped = false;
    if (date.validity.badInput || date.validity.rangeOverflow || date.validity.rangeUnderflow) return badDate();
    if (text.trim() === "") return this.#blank();
    const slow = setTimeout(() => this.#slow(text), SLOW_MS);
    try {
      const { analysis, took } = await this.#engine.analyze(text, {
        published: date.value || null,
        onProgress: showProgress,
      });
      clearTimeout(slow);
      if (turn === this.#turn) await this.#done(analysis, took);
    } catch (error) {
      clearTimeout(slow);
      if (turn === this.#turn) this.#failed(error);
    } finally {
      clearTimeout(slow);
      if (turn === this.#turn) setBusy(false);
    }
  }

  /** Gives up on the analysis that runs. */
  stop() {
    this.#stopped = true;
    this.#engine.stop();
  }

  async #done(analysis, took) {
    const { text } = this.document;
    setBusy(false); // From here on nothing runs that could be stopped.
    this.analysis = analysis;
    byId("empty").hidden = true;
    byId("copy").disabled = false;
    byId("article").lang = analysis.article.language ?? "";
    nameTab(analysis.article.title?.text);
    setBlank(false);
    showPublished(analysis);
    byId("facts-meta").textContent =
      `${lengthInWords(text)} · read in ${took < 1 ? "under 1" : Math.round(took).toLocaleString("en")} ms`;
    const counts = await this.#reader.show(text, analysis);
    if (analysis.article.language === null) {
      const reason =
        "This does not read as English. Nutgraf reads English news only, so nothing was taken from the text.";
      this.#reader.explain(reason);
      announce(reason);
      return;
    }
    this.#reader.explain(
      none(counts.facts) && "No fact, amount, time or quotation was found in this text.",
      none(counts.entities) && "Nobody and nothing is named in this text.",
      null,
    );
    announce(countsInWords({ ...counts.facts, ...counts.entities }));
  }

  #blank() {
    this.#engine.stop();
    this.#clear();
    this.#reader.draft("");
    byId("empty").textContent = "Nothing here yet. Paste an article, type, drop a file, or try one of the samples.";
    byId("empty").hidden = false;
    byId("facts-meta").textContent = "";
    setBlank(true);
    this.#reader.explain(
      "The facts of your text will stand here: who gives, says and does what, and its money, quantities and times.",
      "The people, bodies and places that your text names will stand here.",
      "What your text says of gifts, promises and speakers will stand here.",
    );
    setBusy(false);
  }

  #failed(error) {
    this.#clear();
    this.#reader.draft(this.document.text);
    byId("facts-meta").textContent = "";
    if (error instanceof Stale) {
      if (!this.#stopped) return;
      this.#reader.explain("Stopped before the facts were read.");
      showNotice("Stopped. The text is shown without its facts.", {
        action: "Read it again",
        run: () => this.show(this.document, { keepDate: true }),
      });
      announce("Stopped");
      return;
    }
    this.#reader.explain("The facts could not be read.");
    showNotice(`The text could not be read: ${error.message}.`, {
      problem: true,
      action: "Try again",
      run: () => this.show(this.document, { keepDate: true }),
    });
  }

  #slow(text) {
    this.#clear();
    setBusy(true);
    byId("facts-meta").textContent = "";
    byId("empty").hidden = true;
    setBlank(false);
    this.#reader.draft(text);
    this.#reader.explain("Reading…");
  }

  #clear() {
    this.analysis = null;
    byId("copy").disabled = true;
    byId("published-note").textContent = "";
    byId("published-note").classList.remove("problem");
  }
}

/** Whether nothing was found of any kind. */
function none(counts) {
  return Object.values(counts).every((count) => count === 0);
}
