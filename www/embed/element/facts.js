// <nutgraf-facts>: the facts of an article beside it.

import { breathe } from "../../src/ui/dom.js";
import { legibleColour } from "./host/legible.js";
import { onScheme } from "./host/scheme.js";
import { tagOf } from "./host/tag.js";
import { markedOf } from "./marks/marked.js";
import { takeEarly } from "./mirrored.js";
import { Panel } from "./panel.js";
import { Reading } from "./reading.js";
import { settingsOf } from "./settings.js";
import { tell } from "./tell.js";
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
 * @prop {string} for - The attribute of that name.
 * @prop {string} published - The attribute of that name.
 * @prop {string} sourceUrl - The attribute `source-url`.
 * @prop {string} kinds - The attribute of that name.
 * @prop {string} view - The attribute of that name.
 * @prop {string} minCertainty - The attribute `min-certainty`.
 * @prop {string} loading - The attribute of that name.
 * @prop {string} lang - The attribute of that name.
 * @prop {string} frame - The attribute of that name.
 *
 * @fires nutgraf-ready - The engine is there: once, before the first `nutgraf-analysis`. `detail`: `{version}`, of the result's shape.
 * @fires nutgraf-analysis - A text was read. `detail`: the `Analysis`.
 * @fires nutgraf-select - The reader has opened a fact or value, in the list or in the text. `detail`: `{id, kind, fact, spans}`.
 * @fires nutgraf-error - Something went wrong. `detail`: a `NutgrafError`.
 *
 * @slot - The article, where it is not elsewhere on the page.
 * @slot header - Above the facts, instead of the heading.
 * @slot empty - Instead of the words for a text without facts.
 * @slot footer - Below the facts.
 *
 * @csspart panel - Everything but the article.
 * @csspart header - Above the facts: the title, and how things stand.
 * @csspart title - The heading.
 * @csspart status - How many facts there are, or that the text is being read.
 * @csspart error - What went wrong.
 * @csspart empty - What is said of a text without facts.
 * @csspart list - All facts, in whichever view.
 * @csspart footer - Below the facts.
 * @csspart fact - One fact, in cards and timeline.
 * @csspart fact-words - The article's words for it.
 * @csspart fact-value - An amount or time as it comes out.
 * @csspart kind - What sort of fact or value it is.
 * @csspart slots - What was read in a fact: who gives, to whom, when.
 * @csspart button - What opens a fact.
 * @csspart link - A link to the words at the source.
 * @csspart table - The ledger.
 * @csspart row - A commitment in the ledger.
 * @csspart cell - A cell of the ledger, also of its head.
 * @csspart timeline - The list of the timeline.
 * @csspart moment - One time in it, and what happens then.
 * @csspart quote - One statement, in quotes.
 * @csspart speaker - Who says it.
 *
 * @cssprop [--nutgraf-display=block] - How the element is laid out, or `none`: a host's `display` alone does not reach it, so that hostile rules cannot hide it. `hidden` does, too.
 * @cssprop [--nutgraf-accent=#2f74d0] - Colour of the open fact and of the focus.
 * @cssprop [--nutgraf-border=color-mix(in srgb, currentColor 22%, transparent)] - Colour of lines.
 * @cssprop [--nutgraf-surface=transparent] - Background of the panel.
 * @cssprop [--nutgraf-gap=0.75em] - Room between facts.
 * @cssprop [--nutgraf-radius=4px] - Radius of corners.
 * @cssprop [--nutgraf-font=inherit] - Font family.
 * @cssprop [--nutgraf-font-size=max(1em, 12px)] - Size of the font; left out, that of the page, but never too small to read.
 * @cssprop [--nutgraf-line-height=1.45] - Height of lines.
 * @cssprop [--nutgraf-commitment=#9a7412] - Colour of commitments.
 * @cssprop [--nutgraf-statement=#a05ab0] - Colour of statements and of the line below quoted words.
 * @cssprop [--nutgraf-meeting=#1b8399] - Colour of meetings.
 * @cssprop [--nutgraf-event=#c0504a] - Colour of events.
 * @cssprop [--nutgraf-comparison=#6f7889] - Colour of comparisons.
 * @cssprop [--nutgraf-money=#1f8a5b] - Colour of money and of the line below its words.
 * @cssprop [--nutgraf-quantity=#3a78c9] - Colour of quantities and of the line below their words.
 * @cssprop [--nutgraf-time=#b3692a] - Colour of times and of the line below their words.
 */
export class NutgrafFacts extends Reading {
  #panel = null;
  #scene = null;
  #marked = [];
  #round = 0;
  #selected = null;
  #opened = null;
  #endScheme = () => {};

  connectedCallback() {
    this.#panel ??= new Panel(this, {
      select: (id) => this.#select(id, { reveal: true }),
      point: (id) => this.pointed(this.#itemOf(id)),
    });
    takeEarly(this, ["selected"]);
    this.#endScheme = onScheme(() => this.#panel.colour(legibleColour(this)));
    this.#panel.colour(legibleColour(this));
    super.connectedCallback();
  }

  disconnectedCallback() {
    this.#endScheme();
    super.disconnectedCallback();
  }

  /** Another document has sheets of its own. */
  adoptedCallback() {
    this.#panel?.dress();
  }

  get selected() {
    return this.#selected;
  }

  set selected(id) {
    this.#selected = id;
    if (this.#scene) this.#open(this.#itemOf(id));
  }

  /** The analysis or what is asked of it has changed. In between the page has its turn: each part takes some milliseconds. */
  async looked() {
    const round = ++this.#round;
    const settings = settingsOf(this);
    this.tellOf(settings.problems);
    this.#scene = sceneOf(this.analysis, this.analysedText, settings);
    await breathe();
    if (round !== this.#round) return;
    const shown = this.#panel.show(this.#scene, settings.view);
    const item = this.#itemOf(this.#selected);
    this.#opened = isOther(item, this.#opened) ? null : item;
    this.#marked = markedOf(this.analysis, this.#scene.items, settings.kinds);
    this.moved();
    await shown;
  }

  /** The same words stand in other nodes of the page: the list stays, and they are marked there. */
  moved() {
    if (!this.#scene) return;
    this.marks.show(this.#marked, this.#scene.items);
    this.#open(this.#opened);
  }

  /** Nothing is to be shown but how things stand: "reading", "empty" or "error". */
  told(state, detail = null) {
    this.#round += 1;
    if (state !== "reading") {
      this.#scene = null;
      this.marks.show([], []);
    }
    this.#panel.tell(state, tagOf(this), detail);
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
    tell(this, "nutgraf-select", { id, kind, fact: source, spans });
  }

  #open(item) {
    this.#selected = item?.id ?? null;
    this.#opened = item;
    const slots = item?.slots?.flatMap(({ parts }) => parts.map(({ span }) => span)) ?? [];
    this.marks.point("slot", slots);
    this.marks.point("current", item?.spans ?? []);
    this.#panel?.open(this.#selected);
  }

  #itemOf(id) {
    return this.#scene?.items.find((item) => item.id === id) ?? null;
  }
}

/** Ids count the facts of a text: in another text the same id is another fact. */
function isOther(item, opened) {
  return Boolean(item && opened) && (item.kind !== opened.kind || item.span.text !== opened.span.text);
}
