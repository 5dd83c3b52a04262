// <nutgraf-facts>: the facts of an article beside it.

import { breathe } from "../../src/ui/dom.js";
import { legibleColour } from "./legible.js";
import { markedOf } from "./marks/marked.js";
import { Panel } from "./panel.js";
import { Reading } from "./reading.js";
import { onScheme } from "./scheme.js";
import { settingsOf } from "./settings.js";
import { tagOf } from "./tag.js";
import { wordsOf } from "./texts/texts.js";
import { sceneOf } from "./views/scene.js";

/**
 * Shows the facts of an article, and marks their words where they stand in the page.
 *
 * @tagname nutgraf-facts
 *
 * @attr {string} for - A CSS selector of the element of the page whose words are read. Left out, the element's own content is read.
 * @attr {string} published - The publication date, YYYY-MM-DD, against which "Thursday" and "last month" are resolved.
 * @attr {string} source-url - The article's address, http or https: each fact then links to its words there.
 * @attr {string} kinds - Which kinds to show: commitment, statement, meeting, event, comparison, money, quantity, time, with blanks or commas between. Left out, all facts.
 * @attr {"cards"|"ledger"|"timeline"|"quotes"} view - How to lay them out; "cards" when left out.
 * @attr {"asserted"|"hedged"|"denied"} min-certainty - The least sure facts to show; "denied", which are all, when left out.
 * @attr {"lazy"|"eager"} loading - "eager" reads at once; otherwise nothing is loaded before the element or the article is near the viewport.
 * @attr {string} lang - The language of the interface: en or de. Left out, that of the page, or English.
 * @attr {string} frame - The address of `embed.html`, to read there where the page's policy forbids workers or WebAssembly.
 *
 * @prop {string|null} text - The text to read, instead of words of the page. Never an attribute.
 * @prop {Analysis|null} analysis - The analysis that is shown. Read only.
 * @prop {string|null} selected - The id of the fact or value that is open. Setting it opens another, or none.
 *
 * @fires nutgraf-ready - The engine is there. `detail`: `{version}`, of the result's shape.
 * @fires nutgraf-analysis - A text was read. `detail`: the `Analysis`.
 * @fires nutgraf-select - The reader has opened a fact or value, in the list or in the text. `detail`: `{id, kind, fact, spans}`.
 * @fires nutgraf-error - Something went wrong. `detail`: a `NutgrafError`.
 *
 * @slot - The article, where it is not elsewhere on the page.
 * @slot header - Above the facts, instead of the heading.
 * @slot empty - Instead of the words for a text without facts.
 * @slot footer - Below the facts.
 */
export class NutgrafFacts extends Reading {
  #panel = null;
  #scene = null;
  #round = 0;
  #selected = null;
  #endScheme = () => {};

  connectedCallback() {
    this.#panel ??= new Panel(this, {
      select: (id) => this.#select(id, { reveal: true }),
      point: (id) => this.pointed(this.#itemOf(id)),
    });
    this.#endScheme = onScheme(() => this.#panel.colour(legibleColour(this)));
    this.#panel.colour(legibleColour(this));
    super.connectedCallback();
  }

  disconnectedCallback() {
    this.#endScheme();
    super.disconnectedCallback();
  }

  get selected() {
    return this.#selected;
  }

  set selected(id) {
    this.#open(this.#itemOf(id));
  }

  /** The analysis or what is asked of it has changed. In between the page has its turn: each part takes some milliseconds. */
  async looked() {
    const round = ++this.#round;
    const settings = settingsOf(this);
    for (const problem of settings.problems) this.tell("nutgraf-error", problem);
    void wordsOf(settings.tag).format; // Slow where it is the first of its language.
    await breathe();
    if (round !== this.#round) return;
    this.#scene = sceneOf(this.analysis, this.analysedText, settings);
    await breathe();
    if (round !== this.#round) return;
    this.#panel.show(this.#scene, settings.view);
    this.marks.show(markedOf(this.analysis, this.#scene.items, settings.kinds), this.#scene.items);
    this.#open(this.#itemOf(this.#selected));
  }

  /** Nothing is to be shown but how things stand: "reading", "empty" or "error". */
  told(state, error = null) {
    this.#round += 1;
    if (state !== "reading") this.#scene = null;
    this.#panel.tell(state, tagOf(this), error);
  }

  /** A click on marked words. */
  picked(item) {
    if (!item) return;
    this.#select(item.id, { reveal: false });
    this.#panel.announce(item.id);
  }

  /** The pointer is over marked words, or over an entry; null for none. */
  pointed(item) {
    this.marks.point("hover", item?.spans ?? []);
  }

  #select(id, { reveal }) {
    const item = this.#itemOf(id);
    if (!item) return;
    this.#open(item);
    if (reveal) this.marks.reveal(item.span);
    else this.#panel.reveal(id);
    const { kind, source, spans } = item;
    this.tell("nutgraf-select", { id, kind, fact: source, spans });
  }

  #open(item) {
    this.#selected = item?.id ?? null;
    const slots = item?.slots?.flatMap(({ parts }) => parts.map(({ span }) => span)) ?? [];
    this.marks.point("slot", slots);
    this.marks.point("current", item?.spans ?? []);
    this.#panel?.open(this.#selected);
  }

  #itemOf(id) {
    return this.#scene?.items.find((item) => item.id === id) ?? null;
  }
}
