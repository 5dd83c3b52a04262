// <nutgraf-highlights>: marked words without a panel.

import { markedOf } from "./marks/marked.js";
import { Reading } from "./reading.js";
import { settingsOf } from "./settings.js";
import { tell } from "./tell.js";
import { sceneOf } from "./views/scene.js";

/**
 * Marks the words of facts and values where they stand in the page, and shows nothing itself.
 *
 * @tagname nutgraf-highlights
 *
 * @attr {string} for - A CSS selector of the element of the page whose words are read. Left out, the element's own content is read.
 * @attr {string} published - The publication date, YYYY-MM-DD, against which "Thursday" and "last month" are resolved.
 * @attr {string} kinds - Which kinds to mark: commitment, statement, meeting, event, comparison, money, quantity, time, with blanks or commas between.
 * @attr {"asserted"|"hedged"|"denied"} min-certainty - The least sure facts that a click finds; "denied", which are all, when left out.
 * @attr {"lazy"|"eager"} loading - "eager" reads at once; otherwise nothing is loaded before the article is near the viewport.
 * @attr {string} frame - The address of `embed.html`, to read there where the page's policy forbids workers or WebAssembly.
 *
 * @prop {string|null} text - The text to read; its words can only be marked where they stand in the page. Never an attribute.
 * @prop {Analysis|null} analysis - The analysis whose words are marked. Read only.
 * @prop {string} for - The attribute of that name.
 * @prop {string} published - The attribute of that name.
 * @prop {string} kinds - The attribute of that name.
 * @prop {string} minCertainty - The attribute `min-certainty`.
 * @prop {string} loading - The attribute of that name.
 * @prop {string} frame - The attribute of that name.
 *
 * @fires nutgraf-ready - The engine is there: once, before the first `nutgraf-analysis`. `detail`: `{version}`, of the result's shape.
 * @fires nutgraf-analysis - A text was read. `detail`: the `Analysis`.
 * @fires nutgraf-select - The reader has clicked on the words of a fact or value. `detail`: `{id, kind, fact, spans}`.
 * @fires nutgraf-error - Something went wrong. `detail`: a `NutgrafError`.
 *
 * @slot - The article, where it is not elsewhere on the page.
 *
 * @cssprop [--nutgraf-statement=#a05ab0] - Colour of the line below quoted words.
 * @cssprop [--nutgraf-money=#1f8a5b] - Colour of the line below amounts of money.
 * @cssprop [--nutgraf-quantity=#3a78c9] - Colour of the line below quantities.
 * @cssprop [--nutgraf-time=#b3692a] - Colour of the line below times.
 */
export class NutgrafHighlights extends Reading {
  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).append(this.ownerDocument.createElement("slot"));
    super.connectedCallback();
  }

  /** The analysis or what is asked of it has changed. */
  looked() {
    const settings = settingsOf(this);
    this.tellOf(settings.problems);
    const { items } = sceneOf(this.analysis, this.analysedText, settings);
    this.marks.show(markedOf(this.analysis, items, settings.kinds), items);
  }

  /** The same words stand in other nodes of the page. */
  moved() {
    this.looked();
  }

  /** Without a panel, how things stand is told by events alone. */
  told(state) {
    if (state !== "reading") this.marks.show([], []);
  }

  /** A click on marked words. */
  picked(item) {
    this.marks.point("current", item?.spans ?? []);
    if (!item) return;
    const { id, kind, source, spans } = item;
    tell(this, "nutgraf-select", { id, kind, fact: source, spans });
  }

  /** The pointer is over marked words, or over none. */
  pointed(item) {
    this.marks.point("hover", item?.spans ?? []);
  }
}
