// What stands in the shadow tree of <nutgraf-facts>: header, how things stand, the facts, footer.

import { drawn, el, scrollBehavior } from "../../src/ui/dom.js";
import { sheetsOf } from "./styles/styles.js";
import { wordsOf } from "./texts/texts.js";
import { countsInWords, errorInWords, itemInWords, progressInWords } from "./views/told.js";
import { VIEWS } from "./views/views.js";

export class Panel {
  #root;
  #parts;
  #on;
  #round = 0;
  #view = null;
  #scene = null;
  #selected = null;

  /** `on`: `select(id)` and `point(id)`, told of clicks and of the pointer; its id is null where it is over no entry. */
  constructor(host, on) {
    this.#on = on;
    this.#root = host.attachShadow({ mode: "open" });
    this.dress();
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

  /** Shows a scene in a view. The page has its turn in between. */
  async show(scene, view) {
    const round = ++this.#round;
    this.#scene = scene;
    this.#speak(scene.words);
    this.#state("ready", countsInWords(scene));
    this.#parts.panel.ariaBusy = "true"; // Until all entries are there.
    await drawn();
    if (round !== this.#round) return;
    this.#view = view;
    this.dress();
    this.#parts.list.replaceChildren();
    for (const node of VIEWS[view](scene)) {
      this.#parts.list.append(node);
      if (node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) continue;
      await drawn();
      if (round !== this.#round) return;
    }
    this.#parts.panel.ariaBusy = "false";
    this.open(this.#selected);
  }

  /** Puts on the styles of the document that it stands in. */
  dress() {
    this.#root.adoptedStyleSheets = sheetsOf(this.#root.host.ownerDocument, this.#view);
  }

  /** Says how things stand where there are no facts to show. What was read before stays while a text is read anew. */
  tell(state, tag, detail) {
    this.#round += 1;
    const words = wordsOf(tag);
    const { texts } = words;
    this.#speak(words);
    if (state === "reading") return this.#state(state, progressInWords(detail, words));
    this.#state(state, state === "error" ? errorInWords(detail, words) : "");
    this.#scene = null;
    const blank = () => el("slot", { name: "empty" }, el("p", { part: "empty" }, texts.panel.blank));
    this.#parts.list.replaceChildren(...(state === "empty" ? [blank()] : []));
  }

  /** Marks the entries of an item as open ones; null for none. */
  open(id) {
    this.#selected = id;
    for (const entry of this.#parts.list.querySelectorAll("[aria-current]")) entry.removeAttribute("aria-current");
    for (const entry of this.#entriesOf(id)) entry.setAttribute("aria-current", "true");
  }

  /** Brings the entry of an item into view, where some of the list is in view: a reader of the text is not led away. */
  reveal(id) {
    const { top, bottom } = this.#parts.list.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) this.#entriesOf(id)[0]?.scrollIntoView({ block: "nearest", behavior: scrollBehavior() });
  }

  /** Says which item was chosen in the text, to those who do not see the list. */
  announce(id) {
    if (this.#scene) this.#parts.status.textContent = itemInWords(id, this.#scene) ?? "";
  }

  /** Takes a colour for all text in place of the inherited one; null for that. */
  colour(colour) {
    this.#parts.panel.style.color = colour ?? "";
  }

  #entriesOf(id) {
    return id === null ? [] : [...this.#parts.list.querySelectorAll(`[data-item="${CSS.escape(id)}"]`)];
  }

  #speak({ tag, texts }) {
    const { panel, title } = this.#parts;
    if (panel.lang === tag) return;
    panel.lang = tag;
    panel.ariaLabel = texts.panel.title;
    title.textContent = texts.panel.title;
  }

  #state(state, words) {
    const { panel, status, error } = this.#parts;
    panel.dataset.state = state;
    panel.ariaBusy = String(state === "reading");
    error.hidden = state !== "error";
    error.textContent = state === "error" ? words : "";
    status.textContent = state === "error" ? "" : words;
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
  const list = el("div", { part: "list" });
  const header = el("header", { part: "header" }, el("slot", { name: "header" }, title), status);
  const footer = el("footer", { part: "footer" }, el("slot", { name: "footer" }));
  const panel = el("section", { part: "panel" }, header, error, list, footer);
  return { panel, title, status, error, list };
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
