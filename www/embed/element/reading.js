// What all elements that read have in common: where their text comes from, when it is read, and by which engine.

import { breathe } from "../../src/ui/dom.js";
import { NutgrafError } from "../api/index.js";
import { borrow } from "./engine.js";
import { whenNear } from "./host/near.js";
import { Marks } from "./marks/marks.js";
import { mirror, MIRRORED, takeEarly } from "./mirrored.js";
import { rootOf, sourceOf } from "./source/source.js";
import { ELEMENTS, Watch, WORDS } from "./source/watch.js";
import { tell } from "./tell.js";

/** What a change asks for: to show what was read anew, to read again, to look for the text. */
const [LOOK, AGAIN, SOURCE] = ["look", "again", "source"];
const ASKS = { for: SOURCE, published: AGAIN, frame: AGAIN };
/** An element that is put elsewhere within this time keeps all it has. */
const LEAVING_MS = 100;
/** How far apart a reader is told how much is read. */
const REST_MS = 700;

/**
 * Base of the elements. A subclass has `looked()`, told when all is to be shown anew; `moved()`, told when the same words stand
 * in other nodes of the page; and `told(state, detail)`: "reading" with the share that is read, or null; "empty"; "error" with the
 * error.
 */
export class Reading extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = Object.values(MIRRORED);

  #text = null;
  #near = false;
  #stopWaiting = () => {};
  /** The article that the reader is to come near to. */
  #awaited = null;
  #leaving = null;
  #asks = new Set();
  #source = null;
  /** The text that is read or was read, while nothing went wrong. */
  #taken = null;
  #analysis = null;
  #engine = null;
  #isReady = false;
  #reading = null;
  #marks = new Marks(this);
  #watch = new Watch(WORDS, () => this.#update(SOURCE));
  #place = new Watch(ELEMENTS, () => this.#look());
  #problems = "";

  /** The text to read; null for the words of the page. */
  get text() {
    return this.#text;
  }

  set text(text) {
    const given = text ?? null;
    if (given !== null && typeof given !== "string") {
      throw new NutgrafError("not-a-string", `the text of <${this.localName}> must be a string or null; it is a ${typeof given}`);
    }
    this.#text = given;
    this.#update(SOURCE);
  }

  /** The analysis that is shown, or null. */
  get analysis() {
    return this.#analysis;
  }

  /** The words in the page, for subclasses. */
  get marks() {
    return this.#marks;
  }

  /** The text that the analysis is of. */
  get analysedText() {
    return this.#source?.text ?? null;
  }

  connectedCallback() {
    clearTimeout(this.#leaving);
    takeEarly(this, ["text"]);
    this.#wait();
  }

  disconnectedCallback() {
    this.#leaving = setTimeout(() => this.#leave(), LEAVING_MS);
  }

  /** Being moved by `moveBefore` changes nothing. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "frame") {
      this.#stop();
      this.#return();
    }
    if (this.#near) this.#update(ASKS[name] ?? LOOK);
    else if (this.isConnected) this.#wait();
  }

  /** Until the reader is near, nothing is read. */
  #wait() {
    this.#stopWaiting();
    if (this.#near || this.loading === "eager") return this.#start();
    const root = rootOf(this);
    this.#awaited = root;
    if (this.for && this.#text === null) this.#watchPlace();
    this.#stopWaiting = whenNear(new Set([this, ...(root ? [root] : []), ...this.children]), () => this.#start());
  }

  #start() {
    this.#stopWaiting();
    this.#near = true;
    this.#update(SOURCE);
  }

  #leave() {
    this.#stopWaiting();
    this.#stop();
    this.#marks.clear();
    this.#watch.end();
    this.#place.end();
    this.#return();
    this.#source = null;
  }

  /** Gives the engine back. */
  #return() {
    this.#engine?.release();
    this.#engine = null;
    this.#isReady = false;
  }

  /** Several changes at once are one. */
  #update(ask) {
    if (this.#asks.size === 0) queueMicrotask(() => this.#settle());
    this.#asks.add(ask);
  }

  #settle() {
    const asks = this.#asks;
    this.#asks = new Set();
    if (!this.#near || !this.isConnected) return;
    try {
      if (asks.has(SOURCE)) this.#takeSource();
    } catch (error) {
      return this.#broke(error);
    }
    if (!this.#source) return this.#miss();
    const { text } = this.#source;
    if (text.trim() === "") return this.#empty();
    if (asks.has(AGAIN) || (asks.has(SOURCE) && text !== this.#taken)) this.#read(text);
    else if (this.#analysis && !this.#reading) asks.has(LOOK) ? this.#show() : this.moved(); // Else it is shown when it is read.
  }

  #takeSource() {
    this.#source = sourceOf(this);
    this.#watch.of(...(this.#source?.root ? [this.#source.root] : []));
    if (this.for && this.#text === null) this.#watchPlace();
    else this.#place.end();
    this.#marks.of(this.#source?.page ?? null, this.#source?.root ?? null);
  }

  /** An article may come, go or be replaced: around the element in a shadow tree, or in the page. */
  #watchPlace() {
    this.#place.of(...new Set([this.getRootNode(), this.ownerDocument]));
  }

  /** Elements have come or gone, and the article may be among them. */
  #look() {
    if (!this.#near) rootOf(this) !== this.#awaited && this.#wait();
    else if (rootOf(this) !== (this.#source?.root ?? null)) this.#update(SOURCE);
  }

  /** There is nothing that `for` selects, or the page is not all there yet. */
  #miss() {
    this.#stop();
    const { ownerDocument } = this;
    if (ownerDocument.readyState === "loading") {
      ownerDocument.addEventListener("DOMContentLoaded", () => this.#update(SOURCE), { once: true });
    } else this.failed(new NutgrafError("bad-options", `for="${this.for}" of <${this.localName}>: nothing on this page is selected by it`));
  }

  #empty() {
    this.#stop();
    this.#analysis = null;
    this.told("empty");
  }

  /** Gives up what is being read. */
  #stop() {
    this.#reading?.abort();
    this.#reading = null;
    this.#taken = null;
  }

  async #read(text) {
    this.#stop();
    const reading = new AbortController();
    this.#reading = reading;
    this.#taken = text;
    this.told("reading");
    try {
      this.#engine ??= borrow(this.frame);
      const { signal } = reading;
      const analysis = await this.#engine.analyze(text, { published: this.published || null, signal, onProgress: this.#progress() });
      await breathe(); // Taking in the message has cost its share of a frame.
      if (reading.signal.aborted) return;
      this.#reading = null;
      this.#analysis = analysis;
      if (!this.#isReady) tell(this, "nutgraf-ready", { version: analysis.version });
      this.#isReady = true;
      tell(this, "nutgraf-analysis", analysis);
      this.#show();
    } catch (error) {
      if (error.code !== "aborted" && !reading.signal.aborted) this.failed(error);
    }
  }

  /** What the page itself breaks is told, too. */
  async #show() {
    try {
      await this.looked();
    } catch (error) {
      this.#broke(error);
    }
  }

  #broke(error) {
    this.failed(new NutgrafError("engine-failed", `the page could not be read: ${error.message}`, { cause: error }));
  }

  /** Tells which share of a text is read, not too often, and only of one that takes long. */
  #progress() {
    let told = performance.now();
    return (share) => {
      if (performance.now() - told < REST_MS) return;
      told = performance.now();
      this.told("reading", share);
    };
  }

  /** Tells an error to the page and to the reader. */
  failed(error) {
    this.#stop();
    this.#analysis = null;
    tell(this, "nutgraf-error", error);
    this.told("error", error);
  }

  /** Tells what is wrong with what an element is asked for, once as long as it is the same. */
  tellOf(problems) {
    const words = problems.map(({ message }) => message).join("\n");
    if (words === this.#problems) return;
    this.#problems = words;
    for (const problem of problems) tell(this, "nutgraf-error", problem);
  }
}

mirror(Reading, Object.keys(MIRRORED));
