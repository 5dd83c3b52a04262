// Every way in: the box, paste anywhere, files, samples. Each ends in one call with `{name, text, sample}`.

import { byId, el } from "../ui/dom.js";
import { showNotice } from "../ui/notice.js";
import { acceptDrops, readFirst, Refused } from "./files.js";
import { SAMPLES } from "./samples.js";

const OWN = "Your text";

export class Intake {
  #box = byId("input");
  #onText;
  #current;
  #mode = "start";

  /** `onText(document, {keepDate})` takes a text; `current()` tells what is shown. */
  constructor(onText, current) {
    this.#onText = onText;
    this.#current = current;
    this.#box.addEventListener("input", () => this.#typed());
    document.addEventListener("paste", (event) => this.#pasted(event));
    byId("edit").addEventListener("click", () => this.#edit());
    byId("new").addEventListener("click", () => this.#clear());
    byId("done").addEventListener("click", () => this.#close());
    byId("choose").addEventListener("click", () => byId("file").click());
    byId("file").addEventListener("change", async ({ target }) => {
      await this.#files([...target.files]);
      target.value = ""; // So that the same file can be chosen again.
    });
    acceptDrops(document.documentElement, {
      onFiles: (files) => this.#files(files),
      onText: (text) => this.#take(OWN, text),
    });
    byId("samples").append(...SAMPLES.map((sample) => this.#sampleButton(sample)));
  }

  /** Shows a sample. */
  sample({ id, label, text }) {
    this.#box.value = "";
    this.#show({ name: `Sample: ${label}`, text, sample: id }, "start");
  }

  #take(name, text) {
    if (text.trim() === "") {
      showNotice("There is no text in that. Copy the words of an article and paste them.", { problem: true });
      return false;
    }
    const before = this.#current();
    this.#box.value = "";
    this.#show({ name, text, sample: null }, "reading");
    this.#offerBack(before);
    scrollTo({ top: 0 });
    byId("article").focus({ preventScroll: true });
    return true;
  }

  #show(document, mode, options) {
    this.#onText(document, options);
    this.#arrange(mode);
  }

  /**
   * What stands on the page: at the start the box and the samples, over a sample or nothing; while typing the box; while
   * editing a large box; while reading none of them.
   */
  #arrange(mode) {
    const { sample, text } = this.#current();
    byId("intake").hidden = mode === "reading";
    byId("intake").classList.toggle("editing", mode === "editing");
    byId("intake-label").textContent = mode === "editing" ? "Edit the text" : "Paste an article";
    byId("samples").hidden = mode !== "start";
    byId("done").hidden = mode !== "typing" && mode !== "editing";
    byId("edit").hidden = mode === "typing" || mode === "editing" || text === "";
    byId("new").hidden = mode === "start";
    for (const button of byId("samples").querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.sample === sample));
    }
    this.#mode = mode;
  }

  #typed() {
    const { sample, name } = this.#current();
    const text = this.#box.value;
    const mode = this.#mode === "editing" ? "editing" : text === "" ? "start" : "typing";
    this.#show({ name: sample === null ? name : OWN, text, sample: null }, mode, { keepDate: sample === null });
  }

  /** A paste over everything replaces the article; one into the middle of the box is plain editing. */
  #pasted(event) {
    const inBox = event.target === this.#box;
    if (!inBox && event.target.closest?.("input, textarea, dialog")) return;
    const { selectionStart, selectionEnd, value } = this.#box;
    if (inBox && value !== "" && selectionEnd - selectionStart < value.length) return;
    event.preventDefault();
    this.#take(OWN, event.clipboardData?.getData("text/plain") ?? "");
  }

  #edit() {
    this.#box.value = this.#current().text;
    this.#arrange("editing");
    this.#box.setSelectionRange(0, 0);
    this.#box.scrollTop = 0;
    scrollTo({ top: 0 });
    this.#box.focus();
  }

  #clear() {
    const before = this.#current();
    this.#box.value = "";
    this.#show({ name: OWN, text: "", sample: null }, "start");
    this.#offerBack(before);
    this.#box.focus();
  }

  /** A text of one's own is not lost by a paste or a click. */
  #offerBack({ name, text, sample }) {
    if (sample !== null || text.trim() === "") return;
    showNotice("The text before was put away.", { action: "Bring it back", run: () => this.#take(name, text) });
  }

  #close() {
    const own = this.#current().sample === null && this.#current().text !== "";
    if (!own) this.#box.value = "";
    this.#arrange(own ? "reading" : "start");
    byId("article").focus({ preventScroll: true });
  }

  async #files(files) {
    try {
      const { name, text, encoding, left } = await readFirst(files);
      if (!this.#take(name, text)) return;
      const others =
        left > 0
          ? ` The other ${left === 1 ? "file was" : `${left} files were`} left out: Nutgraf reads one at a time.`
          : "";
      showNotice(`“${name}” was read as ${encoding}.${others}`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      showNotice(error.message, { problem: true });
    }
  }

  #sampleButton(sample) {
    return el(
      "button",
      {
        type: "button",
        class: "sample-button",
        "data-sample": sample.id,
        "aria-pressed": "false",
        onclick: () => this.sample(sample),
      },
      sample.label,
    );
  }
}
