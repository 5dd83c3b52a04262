// Opens sessions on the desk: beside what lies there, or in its place, as the reader says.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { showNotice } from "../ui/notice.js";
import { sessionIn } from "./files.js";
import { readSession, Refused } from "./session.js";

export class SessionOpener {
  #desk;
  #queue;
  #show;

  /** `show(article)` opens an article of the desk. */
  constructor(desk, queue, show) {
    this.#desk = desk;
    this.#queue = queue;
    this.#show = show;
  }

  /** Opens the sessions among some files, and gives the files that are none. */
  async take(files) {
    const others = [];
    for (const file of files) {
      const json = await sessionIn(file);
      if (json === null) others.push(file);
      else await this.#open(file.name, json);
    }
    return others;
  }

  async #open(name, json) {
    let session;
    try {
      session = readSession(json);
      if (session.documents.length === 0) throw new Refused(texts.saved.empty);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const reason = texts.saved.refused(name, error.message);
      this.#desk.refuse([{ name, reason }]);
      showNotice(reason, { problem: true });
      return;
    }
    const { documents, left } = session;
    const how = this.#desk.articles.length > 0 ? await ask(name, documents.length) : "add";
    if (how) this.#put(documents, how, texts.saved.opened(name, documents.length, left));
  }

  #put(documents, how, words) {
    const before = this.#desk.articles;
    const added = this.#desk.add(documents);
    if (how === "replace") this.#desk.replace(added);
    this.#show(added[0]);
    this.#queue.push(added.filter(({ state }) => state === "waiting"));
    const back = { action: texts.saved.bringBack, run: () => this.#desk.replace(before) };
    showNotice(words, how === "replace" ? back : {});
  }
}

/** Asks what to do with what lies on the desk: "add", "replace", or null for nothing. */
function ask(name, count) {
  const answer = (words, value, look = "") => el("button", { class: `button ${look}`, value }, words);
  const dialog = el(
    "dialog",
    { class: "dialog question", "aria-labelledby": "question-title" },
    el(
      "form",
      { method: "dialog" },
      el("h2", { id: "question-title" }, texts.saved.ask(name, count)),
      el("p", {}, texts.saved.askWhy),
      el("p", { class: "buttons" }, answer(texts.saved.add, "add", "primary"), answer(texts.saved.replace, "replace"), answer(texts.saved.cancel, "")),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
  });
}
