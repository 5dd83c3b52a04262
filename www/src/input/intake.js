// Every way in: the box, paste anywhere, files, samples. What comes in is put on the desk.

import { ACCEPT, readFiles } from "../files/files.js";
import { texts } from "../texts/texts.js";
import { byId, el } from "../ui/dom.js";
import { showNotice } from "../ui/notice.js";
import { acceptDrops } from "./drops.js";
import { Editor } from "./editor.js";
import { Opening } from "./opening.js";
import { SAMPLES } from "./samples.js";

const BLANK = { name: texts.intake.own, text: "" };
/** Files are put on the desk in handfuls, so that the first can be read while the last are opened. */
const HANDFUL = 20;

export class Intake {
  #box = byId("input");
  #desk;
  #queue;
  #editor;
  #sessions;
  #mode = "start";

  /** `sessions.take(files)` opens the sessions among files and gives the others. */
  constructor(desk, queue, sessions) {
    this.#desk = desk;
    this.#queue = queue;
    this.#sessions = sessions;
    this.#editor = new Editor(desk);
    this.#box.addEventListener("input", () => this.#typed());
    document.addEventListener("paste", (event) => this.#pasted(event));
    byId("edit").addEventListener("click", () => this.#edit());
    byId("new").addEventListener("click", () => this.clear());
    byId("done").addEventListener("click", () => this.#close());
    byId("file").accept = ACCEPT;
    byId("choose").addEventListener("click", () => byId("file").click());
    byId("file").addEventListener("change", async ({ target }) => {
      await this.#files([...target.files]);
      target.value = ""; // So that the same file can be chosen again.
    });
    acceptDrops(document.documentElement, {
      onFiles: async (files) => this.#files(await files),
      onText: (text) => this.#take(text),
    });
    byId("samples").append(...SAMPLES.map((sample) => this.#sampleButton(sample)));
    desk.addEventListener("current", () => this.#opened());
  }

  /** Shows a sample. */
  sample({ id, label, text }) {
    this.#desk.open({ name: texts.intake.sample(label), text, sample: id });
  }

  /** Makes room for another text. */
  clear() {
    this.#desk.open(BLANK);
    this.#box.focus();
  }

  #take(text) {
    if (text.trim() === "") {
      showNotice(texts.intake.noText, { problem: true });
      return;
    }
    this.#open(this.#desk.add([{ name: texts.intake.own, text }])[0]);
  }

  #open(article) {
    this.#desk.open(article);
    scrollTo({ top: 0 });
    byId("article").focus({ preventScroll: true });
  }

  /** Another article is open: the box is empty again. */
  #opened() {
    if (this.#mode === "typing" && this.#isDraft()) return;
    this.#box.value = "";
    this.#arrange(this.#desk.articles.includes(this.#desk.current) ? "reading" : "start");
  }

  /**
   * How the box stands: roomy at the start, over a sample or nothing, with the samples under it; with a text in it while
   * typing; small while an article of the reader's own is read.
   */
  #arrange(mode) {
    const { sample, text } = this.#desk.current;
    byId("intake").classList.toggle("compact", mode === "reading");
    byId("samples").hidden = mode !== "start";
    byId("done").hidden = mode !== "typing";
    byId("edit").hidden = mode === "typing" || text === "";
    byId("new").hidden = mode === "start";
    for (const button of byId("samples").querySelectorAll("button")) {
      button.setAttribute("aria-pressed", String(button.dataset.sample === sample));
    }
    this.#mode = mode;
  }

  /** Whether the open article is the one that is being typed. */
  #isDraft() {
    return this.#desk.articles.includes(this.#desk.current) && this.#box.value === this.#desk.current.text;
  }

  #typed() {
    const text = this.#box.value;
    const { current } = this.#desk;
    if (this.#mode !== "typing") return this.#beginDraft(text);
    if (text !== "") return this.#desk.rewrite(current, { text });
    this.#desk.remove(current);
    this.#desk.open(BLANK);
    this.#arrange("start");
  }

  #beginDraft(text) {
    this.#mode = "typing";
    this.#desk.open(this.#desk.add([{ name: texts.intake.own, text }])[0]);
    this.#arrange("typing");
  }

  /** A paste over everything is an article of its own; one into the middle of the box is plain editing. */
  #pasted(event) {
    const inBox = event.target === this.#box;
    if (!inBox && event.target.closest?.("input, textarea, dialog")) return;
    const { selectionStart, selectionEnd, value } = this.#box;
    if (inBox && value !== "" && selectionEnd - selectionStart < value.length) return;
    event.preventDefault();
    this.#take(event.clipboardData?.getData("text/plain") ?? "");
  }

  #edit() {
    const { current } = this.#desk;
    if (!this.#desk.articles.includes(current)) this.#desk.open(this.#desk.add([{ name: texts.intake.own, text: current.text }])[0]);
    this.#editor.open();
  }

  #close() {
    this.#box.value = "";
    this.#arrange("reading");
    byId("article").focus({ preventScroll: true });
  }

  async #files(all) {
    const files = await this.#sessions.take(all);
    if (files.length === 0 && all.length > 0) return;
    const added = [];
    const refused = [];
    let hand = [];
    const put = () => {
      if (hand.length === 0) return;
      const articles = this.#desk.add(hand);
      if (added.length === 0) this.#open(articles[0]);
      added.push(...articles);
      hand = [];
      this.#queue.push(articles.filter(({ state }) => state === "waiting"));
    };
    const opening = new Opening();
    const onProgress = (progress) => opening.tell(progress);
    for await (const { document, refused: reason } of readFiles(files, { onProgress })) {
      if (reason) refused.push(reason);
      else hand.push(document);
      if (added.length === 0 || hand.length >= HANDFUL) put();
    }
    put();
    opening.end();
    if (refused.length > 0) this.#desk.refuse(refused);
    this.#tell(added, refused);
  }

  /** One line for what came in; the list of articles tells the rest. */
  #tell(added, refused) {
    const [only] = added;
    if (refused.length > 0) showNotice(refused.length === 1 ? refused[0].reason : texts.intake.refused(refused.length), { problem: true });
    else if (added.length === 1 && only.note) showNotice(only.note);
    else if (added.length === 0) showNotice(texts.intake.noFile, { problem: true });
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
