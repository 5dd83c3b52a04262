// What stands in the shadow tree of <nutgraf-facts>: header, how things stand, the facts, footer.

import { drawn, el } from "../../src/ui/dom.js";
import { sheetsOf } from "./styles/styles.js";
import { wordsOf } from "./texts/texts.js";
import { countsInWords, errorInWords, itemInWords } from "./views/told.js";
import { VIEWS } from "./views/views.js";

export class Panel {
  #root;
  #parts;
  #on;
  #round = 0;
  #words = null;
  #scene = null;
  #selected = null;

  /** `on`: `select(id)` and `point(id)`, told of clicks and of the pointer; its id is null where it is over no entry. */
  constructor(host, on) {
    this.#on = on;
    this.#root = host.attachShadow({ mode: "open" });
    this.#root.adoptedStyleSheets = sheetsOf();
    this.#parts = skeleton();
    const article = el("slot", { class: "article" });
    const frame = el("div", { class: "frame" }, article, this.#parts.panel);
    // Without an article in it the panel has the whole width.
    const look = () => frame.classList.toggle("bare", article.assignedElements().length === 0);
    article.addEventListener("slotchange", look);
    look();
    this.#root.append(frame);
    const { list } = this.#parts;
    list.addEventListener("click", (event) => this.#clicked(event));
    list.addEventListener("pointerover", ({ target }) => on.point(entryOf(target)?.dataset.item ?? null));
    list.addEventListener("pointerleave", () => on.point(null));
    list.addEventListener("keydown", (event) => walk(list, event));
  }

  /** Shows a scene in a view. The page has its turn in between, and draws each slice, so that none has many at once. */
  async show(scene, view) {
    const round = ++this.#round;
    this.#scene = scene;
    this.#speak(scene.words);
    this.#state("ready", countsInWords(scene));
    await drawn();
    if (round !== this.#round) return;
    this.#root.adoptedStyleSheets = sheetsOf(view);
    this.#parts.list.replaceChildren();
    for (const node of VIEWS[view](scene)) {
      this.#put(node);
      if (node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) continue;
      await drawn();
      if (round !== this.#round) return;
    }
    this.#current();
  }

  /** Says how things stand where there are no facts to show. What was read before stays while a text is read anew. */
  tell(state, tag, error = null) {
    this.#round += 1;
    const words = wordsOf(tag);
    this.#speak(words);
    const { panel } = words.texts;
    this.#state(state, { reading: panel.reading, empty: panel.blank, error: error && errorInWords(error, words) }[state]);
    if (state === "reading") return;
    this.#scene = null;
    this.#parts.list.replaceChildren();
  }

  /** Marks the entry of an item as the open one, and brings it into view; null for none. */
  open(id) {
    const isOther = id !== this.#selected;
    this.#selected = id;
    const entry = this.#current();
    if (isOther) entry?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Says which item was chosen in the text, to those who do not see the list. */
  announce(id) {
    if (this.#scene) this.#parts.status.textContent = itemInWords(id, this.#scene) ?? "";
  }

  #speak(words) {
    if (words === this.#words) return;
    this.#words = words;
    const { panel, title } = this.#parts;
    panel.lang = words.tag;
    panel.ariaLabel = words.texts.panel.title;
    title.textContent = words.texts.panel.title;
  }

  /** Marks the entry that is open among those that are there, and gives it. */
  #current() {
    const { list } = this.#parts;
    for (const entry of list.querySelectorAll("[aria-current]")) entry.removeAttribute("aria-current");
    const entry = this.#selected && list.querySelector(`[data-item="${CSS.escape(this.#selected)}"]`);
    entry?.setAttribute("aria-current", "true");
    return entry;
  }

  /** What a view says instead of entries stands in a slot, so that the page can say it otherwise. */
  #put(node) {
    const { list, empty, nothing } = this.#parts;
    const isEmpty = node.matches?.("[part=empty]");
    if (isEmpty) {
      nothing.replaceChildren(...node.childNodes);
      empty.hidden = false;
    } else list.append(node);
  }

  #state(state, words) {
    const { panel, status, error, empty, nothing } = this.#parts;
    panel.dataset.state = state;
    panel.ariaBusy = String(state === "reading");
    empty.hidden = state !== "empty";
    error.hidden = state !== "error";
    error.textContent = state === "error" ? words : "";
    status.textContent = state === "ready" || state === "reading" ? words : "";
    if (state === "empty") nothing.textContent = words;
  }

  #clicked({ target }) {
    if (target.closest("a[href]")) return;
    const entry = entryOf(target);
    if (entry) this.#on.select(entry.dataset.item);
  }
}

function skeleton() {
  const title = el("h2", { part: "title" });
  const status = el("p", { part: "status", role: "status" });
  const error = el("p", { part: "error", role: "alert", hidden: true });
  const nothing = el("p");
  const empty = el("div", { part: "empty", hidden: true }, el("slot", { name: "empty" }, nothing));
  const list = el("div", { part: "list" });
  const header = el("header", { part: "header" }, el("slot", { name: "header" }, title), status);
  const footer = el("footer", { part: "footer" }, el("slot", { name: "footer" }));
  const panel = el("section", { part: "panel" }, header, error, empty, list, footer);
  return { panel, title, status, error, nothing, empty, list };
}

function entryOf(target) {
  return target.closest?.("[data-item]") ?? null;
}

/** Up and down walk from entry to entry, Home and End to the first and last. */
function walk(list, event) {
  const buttons = [...list.querySelectorAll("[data-item] button, button[data-item]")];
  const at = buttons.indexOf(list.getRootNode().activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (at < 0 || to === undefined || !buttons[to] || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  buttons[to].focus();
}
