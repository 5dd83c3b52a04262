// <nutgraf-input>: a field for a text, whose facts another element shows.

import { el } from "../../src/ui/dom.js";
import { mirror, takeEarly } from "./mirrored.js";
import { sheetsOfInput } from "./styles/styles.js";
import { tagOf } from "./host/tag.js";
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
 * @prop {string} for - The attribute of that name.
 *
 * @fires nutgraf-input - The text or date has changed. `detail`: `{text, published}`; `published` is YYYY-MM-DD or null.
 *
 * @csspart panel - Everything in it.
 * @csspart label - What a field is for.
 * @csspart textarea - The field for the text.
 * @csspart date - The field for the date.
 *
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

  connectedCallback() {
    takeEarly(this, ["value"]);
    if (!this.#fields) this.#build();
    this.#speak();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  attributeChangedCallback() {
    if (this.#fields) this.#speak();
  }

  get value() {
    return this.#fields?.text.value ?? this.#early;
  }

  set value(text) {
    this.#early = String(text);
    if (!this.#fields) return;
    this.#fields.text.value = this.#early;
    this.#pass();
  }

  #build() {
    const text = el("textarea", { id: "text", part: "textarea", rows: "8", spellcheck: "false", autocomplete: "off" });
    const date = el("input", { id: "date", part: "date", type: "date" });
    const [textLabel, dateLabel] = [el("label", { for: "text", part: "label" }), el("label", { for: "date", part: "label" })];
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    root.adoptedStyleSheets = sheetsOfInput();
    root.append(el("div", { part: "panel" }, textLabel, text, el("p", { class: "date" }, dateLabel, date)));
    this.#fields = { text, date, textLabel, dateLabel };
    text.value = this.#early;
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
    const [text, published] = [this.#fields.text.value, this.#fields.date.value || null];
    const selector = this.for;
    const target = selector && (this.getRootNode().querySelector(selector) ?? this.ownerDocument.querySelector(selector));
    if (target) {
      target.published = published;
      target.text = text;
    }
    this.dispatchEvent(new CustomEvent("nutgraf-input", { detail: { text, published }, bubbles: true, composed: true }));
  }
}

mirror(NutgrafInput, ["for"]);
