// The dialog for exporting: what goes out, in which format, to a file or to the clipboard.

import { texts, wordFor } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { copyWords, sayOn } from "../ui/copy.js";
import { fillDialog } from "../ui/dialog.js";
import { byId, el } from "../ui/dom.js";
import { exportOf } from "./documents.js";
import { exportFiles, formats } from "./engine.js";
import { saveFiles } from "./save.js";

export class ExportMenu {
  #desk;
  #scope;
  #filter;
  #dialog = byId("exporting");
  #articles = choices("export-articles", texts.exporting.articles);
  #facts = choices("export-facts", texts.exporting.facts);
  #formats = choices("export-format", texts.exporting.format);
  #state = el("p", { role: "status", class: "quiet" });
  #copy = el("button", { type: "button", class: "button", onclick: () => this.#run(() => this.#copyNow()) }, texts.exporting.copy);
  #save = el("button", { type: "button", class: "button primary", onclick: () => this.#run(() => this.#saveNow()) }, texts.exporting.save);

  constructor({ desk, scope, filter }) {
    this.#desk = desk;
    this.#scope = scope;
    this.#filter = filter;
    const end = el("div", { class: "offers-end" }, this.#state, el("p", { class: "buttons" }, this.#save, this.#copy));
    fillDialog(this.#dialog, texts.exporting.title, this.#articles, this.#facts, this.#formats, end);
    byId("open-exporting").addEventListener("click", () => this.#open());
  }

  async #open() {
    const all = this.#desk.articles.length;
    this.#state.textContent = "";
    fill(this.#articles, this.#scope.all ? "all" : "one", [
      { value: "one", words: texts.exporting.one },
      ...(all > 1 ? [{ value: "all", words: texts.exporting.all(all) }] : []),
    ]);
    fill(this.#facts, this.#filter.active ? "shown" : "everything", [
      { value: "everything", words: texts.exporting.everything },
      ...(this.#filter.active ? [{ value: "shown", words: texts.exporting.shown }] : []),
    ]);
    this.#dialog.showModal();
    await this.#run(() => this.#offer());
  }

  /** The formats, once the part that writes them is there. */
  async #offer() {
    if (this.#formats.querySelector("input")) return;
    const offered = await formats();
    const options = offered.map(({ name, help, extension }) => {
      return { value: name, words: texts.exporting.offer(wordFor(texts.exporting.formats, name), extension), help };
    });
    fill(this.#formats, offered[0].name, options);
  }

  async #files() {
    const articles = chosen(this.#articles) === "all" ? this.#desk.read : [this.#desk.current].filter(({ result }) => result);
    if (articles.length === 0) throw new Error(texts.exporting.nothing);
    const format = chosen(this.#formats);
    const { documents, options } = exportOf(format, articles, chosen(this.#facts) === "shown" ? this.#filter : null);
    return exportFiles(format, documents, options);
  }

  async #saveNow() {
    const name = await saveFiles(await this.#files());
    announce(texts.exporting.saved(name));
    this.#state.textContent = texts.exporting.saved(name);
  }

  /** Files after one another, each under its name where there are several. */
  async #copyNow() {
    const words = this.#files().then((files) => {
      return files.length === 1 ? files[0].content : files.map(({ name, content }) => `${name}\n\n${content}`).join("\n\n");
    });
    words.catch(() => {});
    const said = await copyWords(words);
    await words; // What went wrong in the making is said in its own words.
    sayOn(this.#copy, said);
  }

  /** Does something that takes a moment and may fail. */
  async #run(work) {
    const buttons = [this.#save, this.#copy];
    for (const button of buttons) button.disabled = true;
    this.#state.classList.remove("problem");
    try {
      await work();
    } catch ({ message }) {
      this.#state.textContent = texts.exporting.failed(message);
      this.#state.classList.add("problem");
    }
    for (const button of buttons) button.disabled = false;
  }
}

function choices(name, legend) {
  return el("fieldset", { class: "offers", name }, el("legend", {}, legend));
}

function fill(group, chosenValue, options) {
  const { name } = group;
  const rows = options.map(({ value, words, help = null }) => {
    const box = el("input", { type: "radio", name, value, checked: value === chosenValue });
    return el("label", { class: "offer" }, box, el("span", {}, words), help && el("small", {}, help));
  });
  group.replaceChildren(group.querySelector("legend"), ...rows);
  group.hidden = rows.length < 2;
  group.classList.toggle("in-a-row", options.every(({ help }) => !help));
}

function chosen(group) {
  return group.querySelector("input:checked")?.value;
}
