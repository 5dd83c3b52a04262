// <nutgraf-input>: a field for a text, whose facts another element shows.

import { el } from "../../src/ui/dom.js";
import { NutgrafError } from "../api/index.js";
import { mirror, takeEarly } from "./mirrored.js";
import { sheetsOfInput } from "./styles/styles.js";
import { tagOf } from "./host/tag.js";
import { tell } from "./tell.js";
import { wordsOf } from "./texts/texts.js";

/** A text is passed on when typing rests for this long. */
const REST_MS = 150;

/**
 * A field to paste or type an article in, and one for its date. It reads nothing itself: it passes the text on.
 *
 * @tagname nutgraf-input
 *
 * @attr {string} for - A CSS selector of the `<nutgraf-facts>` that shows the facts.
 * @attr {string} lang - The language of the interface: en or de. Left out, that of the page, or English.
 *
 * @prop {string} value - The text in the field.
 * @prop {string} published - The date in its field, YYYY-MM-DD; empty for none.
 * @prop {string} for - The attribute of that name.
 *
 * @fires nutgraf-error - `for` selects nothing. `detail`: a `NutgrafError`.
 * @fires nutgraf-input - The text or date has changed. `detail`: `{text, published}`; `published` is YYYY-MM-DD or null.
 *
 * @csspart panel - Everything in it.
 * @csspart label - What a field is for.
 * @csspart textarea - The field for the text.
 * @csspart date - The field for the date.
 *
 * @cssprop [--nutgraf-display=block] - How the element is laid out, or `none`.
 * @cssprop [--nutgraf-accent=#2f74d0] - Colour of the focus.
 * @cssprop [--nutgraf-border=color-mix(in srgb, currentColor 22%, transparent)] - Colour of lines.
 * @cssprop [--nutgraf-surface=transparent] - Background.
 * @cssprop [--nutgraf-gap=0.75em] - Room between the fields.
 * @cssprop [--nutgraf-radius=4px] - Radius of corners.
 * @cssprop [--nutgraf-font=inherit] - Font family.
 * @cssprop [--nutgraf-font-size=max(1em, 12px)] - Size of the font; left out, that of the page, but never too small to read.
 * @cssprop [--nutgraf-line-height=1.45] - Height of lines.
 */
export class NutgrafInput extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ["lang"];

  #fields = null;
  #timer = null;
  #early = "";
  #earlyDate = "";

  connectedCallback() {
    takeEarly(this, ["value"]); // `published` is among those that the others mirror.
    if (!this.#fields) this.#build();
    this.#speak();
  }

  disconnectedCallback() {
    if (this.#timer !== null) this.#pass();
  }

  /** Another document has sheets of its own. */
  adoptedCallback() {
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = sheetsOfInput(this.ownerDocument);
  }

  attributeChangedCallback() {
    if (this.#fields) this.#speak();
  }

  get value() {
    return this.#fields?.text.value ?? this.#early;
  }

  set value(text) {
    this.#early = String(text ?? "");
    if (!this.#fields) return;
    this.#fields.text.value = this.#early;
    this.#pass();
  }

  get published() {
    return this.#fields?.date.value ?? this.#earlyDate;
  }

  set published(day) {
    this.#earlyDate = day ?? "";
    if (!this.#fields) return;
    this.#fields.date.value = this.#earlyDate;
    this.#pass();
  }

  #build() {
    const text = el("textarea", { id: "text", part: "textarea", rows: "8", spellcheck: "false", autocomplete: "off" });
    const date = el("input", { id: "date", part: "date", type: "date" });
    const [textLabel, dateLabel] = [el("label", { for: "text", part: "label" }), el("label", { for: "date", part: "label" })];
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    root.adoptedStyleSheets = sheetsOfInput(this.ownerDocument);
    root.append(el("div", { part: "panel" }, textLabel, text, el("p", { class: "date" }, dateLabel, date)));
    this.#fields = { text, date, textLabel, dateLabel };
    text.value = this.#early;
    date.value = this.#earlyDate;
    root.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#pass(), REST_MS);
    });
    if (this.#early) this.#pass();
  }

  #speak() {
    const { tag, texts } = wordsOf(tagOf(this));
    const { text, textLabel, dateLabel } = this.#fields;
    this.shadowRoot.firstElementChild.lang = tag;
    textLabel.textContent = texts.input.text;
    dateLabel.textContent = texts.input.published;
    text.placeholder = texts.input.hint;
  }

  #pass() {
    clearTimeout(this.#timer);
    this.#timer = null;
    const [text, published] = [this.#fields.text.value, this.#fields.date.value || null];
    const target = this.#target();
    if (target) Object.assign(target, { published, text });
    tell(this, "nutgraf-input", { text, published });
  }

  /** The element that shows the facts; null where none is named, or where there is none, which is told. */
  #target() {
    if (!this.for) return null;
    try {
      const target = this.getRootNode().querySelector(this.for) ?? this.ownerDocument.querySelector(this.for);
      if (target) return target;
    } catch {
      // No selector: it selects nothing.
    }
    tell(this, "nutgraf-error", new NutgrafError("bad-options", `for="${this.for}" of <${this.localName}>: nothing on this page is selected by it`));
    return null;
  }
}

mirror(NutgrafInput, ["for"]);
