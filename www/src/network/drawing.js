// The picture on the page: laid out for the width there is, lit up where the pointer or the focus is.

import { hearPoint } from "../lists/entry.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { weightsOf } from "./amounts.js";
import { arcsLayout } from "./arcs.js";
import { columnsLayout } from "./columns.js";
import { strongest } from "./links.js";
import { drawPicture, fitNames } from "./picture.js";
import { linkInWords, TELLERS } from "./told.js";
import { walkByKeys } from "./walk.js";

const LAYOUTS = { gives: columnsLayout, meets: arcsLayout };
/** More nodes than this are not drawn: the table has them all. */
const MOST_NODES = 60;
/** On paper, or where the view is not open, there is no width to go by. */
const USUAL_WIDTH = 620;
const WIDEST = 860;

export class Drawing {
  #on;
  #resized = new ResizeObserver(() => this.#fit());
  #body = null;
  #net = null;
  #kind = null;
  #layout = null;
  #picture = null;
  #chosen = null;
  #told = el("p", { class: "network-told quiet", "aria-hidden": "true" }, texts.network.hint);

  /** `onLink(link)` and `onNode(node)` hear what is chosen, `onPoint(items)` the facts of what is pointed at. */
  constructor(onLink, onNode, onPoint) {
    this.#on = { link: onLink, node: onNode, point: onPoint };
  }

  /** Draws a net into an element; `notes(drawn)` makes what stands below, from `{links, currency}` that are drawn. */
  draw(body, net, kind, notes) {
    const links = strongest(net, MOST_NODES);
    const { currency, weights } = weightsOf(links);
    this.#body = body;
    this.#net = { links, weights };
    this.#kind = kind;
    this.#chosen = null;
    const heads = texts.network.heads[kind].map((words) => el("span", {}, words));
    const head = el("p", { class: `network-heads ${kind}`, "aria-hidden": "true" }, ...heads);
    const frame = el("div", { class: `network-frame ${kind}` });
    body.replaceChildren(this.#told, head, frame, notes({ links, currency }));
    this.#listen(frame);
    this.#lay(frame);
    this.#resized.observe(frame);
  }

  /** Marks a link or a node as the one whose facts are shown. */
  choose(chosen) {
    this.#chosen = chosen;
    if (this.#picture) this.#mark();
  }

  /** Lets go of the picture. */
  stop() {
    this.#resized.disconnect();
    this.#picture = null;
    this.#told.textContent = texts.network.hint;
  }

  #lay(frame) {
    const width = Math.min(frame.clientWidth || USUAL_WIDTH, WIDEST);
    const teller = TELLERS[this.#kind];
    this.#layout = LAYOUTS[this.#kind](this.#net.links, this.#net.weights, width);
    this.#picture = drawPicture(this.#layout, teller, texts.network.pictures[this.#kind]);
    frame.replaceChildren(this.#picture);
    fitNames(this.#picture, this.#layout.places);
    walkByKeys(this.#picture, this.#layout);
    this.#mark();
  }

  /** Another width needs another layout. */
  #fit() {
    const frame = this.#picture?.parentElement;
    if (!frame || frame.clientWidth === 0) return;
    if (Math.min(frame.clientWidth, WIDEST) !== this.#layout.width) this.#lay(frame);
  }

  /** On the frame: a picture with listeners for the focus would take the focus itself. */
  #listen(frame) {
    hearPoint(frame, (target) => this.#at(target), (part) => this.#point(part));
    frame.addEventListener("click", ({ target }) => this.#choose(this.#at(target)));
    frame.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      this.#choose(this.#at(event.target));
    });
  }

  /** `{link}` or `{node}` of an element of the picture, or null. */
  #at(target) {
    const { link, place } = target.closest("[data-link], [data-place]")?.dataset ?? {};
    if (link !== undefined) return { link: this.#layout.curves[Number(link)].link };
    return place === undefined ? null : { node: this.#layout.places[Number(place)].node };
  }

  #choose(at) {
    if (at?.link) this.#on.link(at.link);
    else if (at) this.#on.node(at.node);
  }

  /** Lights up a link, or a node's links, and tells of it in words. */
  #point(at) {
    const lit = at ? (at.link ? [at.link] : at.node.links) : [];
    const teller = TELLERS[this.#kind];
    this.#told.textContent = at ? (at.link ? linkInWords(at.link, teller) : teller.node(at.node)) : texts.network.hint;
    this.#told.classList.toggle("quiet", at === null);
    this.#picture.classList.toggle("pointed", at !== null);
    for (const [each, { link }] of this.#layout.curves.entries()) this.#set("link", each, "lit", lit.includes(link));
    const nodes = new Set(lit.flatMap(({ from, to }) => [from, to]));
    for (const [each, { node }] of this.#layout.places.entries()) this.#set("place", each, "lit", nodes.has(node));
    this.#on.point(lit.flatMap(({ items }) => items));
  }

  #mark() {
    for (const [at, { link }] of this.#layout.curves.entries()) this.#press("link", at, link === this.#chosen);
    for (const [at, { node }] of this.#layout.places.entries()) this.#press("place", at, node === this.#chosen);
  }

  #press(name, at, pressed) {
    this.#picture.querySelector(`[data-${name}="${at}"]`).setAttribute("aria-pressed", String(pressed));
  }

  #set(name, at, word, on) {
    this.#picture.querySelector(`[data-${name}="${at}"]`).classList.toggle(word, on);
  }
}
