// Links: who gives whom, and who meets whom, as a picture or a table, with the facts behind each.

import { factsLook } from "../article/looks.js";
import { leaveByEscape } from "../lists/entry.js";
import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { breathe, byId, el } from "../ui/dom.js";
import { whyNothing } from "../views/nothing.js";
import { FactsBehind } from "./behind.js";
import { Drawing } from "./drawing.js";
import { givesOf, meetsOf } from "./links.js";
import { notesOf } from "./notes.js";
import { makeTable } from "./table.js";
import { linkInWords, TELLERS } from "./told.js";
import { Tools } from "./tools.js";

const LOOKS = { gives: "commitment", meets: "meeting" };

export class LinksPane {
  tab = "links-tab";
  #body = byId("links-body");
  #tools;
  #drawing;
  #behind;
  #scene = null;
  /** The links of each kind, or null before they are read; `#count` is how many there are, or a promise of it. */
  #nets = null;
  #count = 0;
  #made = false;
  /** Links in the order in which the picture or the table has them. */
  #links = [];
  #on;

  /** `acts` does what buttons are for; `on`: `choose()`, `point(items)`, `entity(entity)` to be gone to. */
  constructor(acts, on) {
    this.#on = on;
    this.#tools = new Tools(byId("links-tools"), () => this.#switch());
    this.#drawing = new Drawing((link) => this.#open(link), (node) => this.#openNode(node), (items) => on.point(items));
    this.#behind = new FactsBehind(byId("link-facts"), acts, on);
    this.#body.addEventListener("click", ({ target }) => {
      const at = target.closest("button[data-link]")?.dataset.link;
      if (at !== undefined) this.#open(this.#links[Number(at)]);
    });
    leaveByEscape(byId("links-panel"));
  }

  /** Takes a scene and gives the number of links, once there is time to find them. */
  set(scene) {
    if (this.#scene?.shows(scene)) return this.#count;
    this.#scene = scene;
    this.#nets = null;
    this.#made = false;
    this.#count = this.#readSoon(scene);
    return this.#count;
  }

  /** Draws the links as soon as they are found, if they are not drawn yet. */
  async make() {
    await this.#count;
    if (this.#nets && !this.#made) this.#draw();
  }

  look() {
    return factsLook(LOOKS[this.#tools.chosen.kind]);
  }

  holds(item) {
    return this.#linkOf(item) !== null;
  }

  async reveal(item) {
    await this.make();
    const { kind, link } = this.#linkOf(item);
    if (kind !== this.#tools.chosen.kind) this.#switch(kind);
    this.#open(link);
    return this.#behind.reveal(item);
  }

  stop() {
    this.#behind.stop();
  }

  /** Where all articles are shown, another one that is opened changes nothing. */
  reset() {
    if (!this.#scene?.all) this.#scene = null;
  }

  growAll() {
    if (!this.#scene || this.#scene.isStale) return;
    this.#nets ??= read(this.#scene);
    if (!this.#made) this.#draw();
  }

  async #readSoon(scene) {
    await breathe();
    // The longest part of the work, and one that others may have done.
    if (scene === this.#scene && !scene.isStale) void scene.joint;
    await breathe();
    if (scene !== this.#scene || scene.isStale) return 0;
    this.#nets = read(scene);
    return this.#nets.gives.links.length + this.#nets.meets.links.length;
  }

  #switch(kind = this.#tools.chosen.kind) {
    this.#tools.choose("kind", kind);
    this.#draw();
    this.#on.choose();
  }

  #draw() {
    this.#made = true;
    const { gives, meets } = this.#nets;
    const { kind, shape } = this.#tools.chosen;
    const net = this.#nets[kind];
    this.#behind.hide();
    this.#tools.setCounts({ gives: gives.links.length, meets: meets.links.length });
    const none = gives.links.length + meets.links.length === 0;
    byId("links-tools").hidden = none;
    this.#links = net.links;
    this.#drawing.stop();
    if (net.links.length === 0) this.#explain(none ? texts.network.empty.found : texts.network.none[kind]);
    else if (shape === "table") this.#body.replaceChildren(...makeTable(net.links, kind, TELLERS[kind]), notesOf(net, kind, this.#scene, null));
    else this.#drawing.draw(this.#body, net, kind, (drawn) => notesOf(net, kind, this.#scene, drawn));
  }

  #explain(found) {
    const { blank } = texts.network.empty;
    this.#body.replaceChildren(el("p", { class: "nothing" }, whyNothing(this.#scene, { blank, found })));
  }

  #open(link) {
    const teller = TELLERS[this.#tools.chosen.kind];
    this.#show(teller.heading(link), [link.from, link.to], link.items, linkInWords(link, teller));
    this.#drawing.choose(link);
  }

  #openNode(node) {
    const teller = TELLERS[this.#tools.chosen.kind];
    const items = [...new Set(node.links.flatMap((link) => link.items))];
    this.#show(teller.node(node), [node], items, teller.node(node));
    this.#drawing.choose(node);
  }

  #show(label, nodes, items, words) {
    this.#behind.show(label, nodes, items);
    announce(words);
  }

  /** `{kind, link}` of a fact, or null: in what is shown first. */
  #linkOf(item) {
    const { kind: shown } = this.#tools.chosen;
    for (const kind of this.#nets ? [shown, ...Object.keys(this.#nets)] : []) {
      const link = this.#nets[kind].links.find(({ items }) => items.includes(item));
      if (link) return { kind, link };
    }
    return null;
  }
}

function read({ items, joint }) {
  return { gives: givesOf(items, joint), meets: meetsOf(items, joint) };
}
