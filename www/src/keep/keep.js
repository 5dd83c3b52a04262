// Keeps the desk on this device, if the reader has switched that on: texts, names, dates and decisions, each article by
// itself. What the engine found is not kept; it is found anew.

import { readArticles, savedArticle } from "../saved/session.js";
import { forget, recall, remember } from "../ui/remember.js";
import { eraseStore, openStore } from "./store.js";

const SWITCH = "nutgraf.keep";
/** Of the shape of what is kept. */
const VERSION = 1;
const PAUSE_MS = 400;

/** Events: "change", whenever the switch, the size or the problem is another. */
export class Keep extends EventTarget {
  #desk;
  #store = null;
  #keys = new WeakMap();
  /** What is kept, as it was written: `{json, bytes}` by key. */
  #kept = new Map();
  #timer;
  #writing = Promise.resolve();
  /** Why keeping failed, or null. */
  problem = null;

  constructor(desk) {
    super();
    this.#desk = desk;
    for (const type of ["articles", "article"]) desk.addEventListener(type, () => this.#later());
    addEventListener("pagehide", () => this.#flush());
    addEventListener("storage", ({ key }) => key === SWITCH && this.#follow());
  }

  /** Whether texts are kept. */
  get on() {
    return recall(SWITCH) === "on";
  }

  /** How many bytes are kept, and of how many articles. */
  get size() {
    const bytes = [...this.#kept.values()].reduce((sum, each) => sum + each.bytes, 0);
    return { bytes, articles: this.#kept.size };
  }

  /** The documents that were kept, put on the desk by the caller with `add`; none where nothing is kept. */
  async restore(add) {
    if (!this.on || !(await this.#open())) return;
    const all = await this.#try(() => this.#store.all());
    const current = (all ?? []).filter(([, value]) => value?.version === VERSION).sort((a, b) => a[1].at - b[1].at);
    for (const [key, value] of current) {
      const { documents } = readArticles([value]);
      for (const article of add(documents)) {
        this.#keys.set(article, key);
        this.#note(key, JSON.stringify(value));
      }
    }
    this.#later();
  }

  /** Begins to keep what lies on the desk. */
  async switchOn() {
    this.problem = null;
    if (await this.#open()) {
      remember(SWITCH, "on");
      if (this.on) await this.#flush();
      else this.problem = "storage";
    }
    this.#tell();
  }

  /** Erases everything, and keeps nothing from now on. */
  async switchOff() {
    forget(SWITCH);
    clearTimeout(this.#timer);
    await this.#writing.catch(() => {});
    this.#store?.close();
    this.#store = null;
    this.#kept.clear();
    this.#keys = new WeakMap();
    this.problem = null;
    await this.#try(eraseStore);
    this.#tell();
  }

  /** The switch was turned in another window. */
  async #follow() {
    if (this.on && (await this.#open())) await this.#flush();
    if (!this.on) this.#kept.clear();
    this.#tell();
  }

  async #open() {
    this.#store ??= await this.#try(() => openStore(() => (this.#store = null)));
    return this.#store !== null;
  }

  #later() {
    if (!this.#store) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), PAUSE_MS);
  }

  /** Writes what has changed since it was written last. */
  async #flush() {
    clearTimeout(this.#timer);
    if (!this.#store || !this.on) return;
    const entries = this.#changed();
    if (entries.length === 0) return;
    this.#writing = this.#try(() => this.#store.put(entries));
    // What could not be written is tried again with the next change.
    if (!(await this.#writing)) for (const [key] of entries) this.#kept.delete(key);
    this.#tell();
  }

  #changed() {
    const entries = [];
    const here = new Set();
    for (const [at, article] of this.#desk.articles.entries()) {
      const key = this.#keys.get(article) ?? crypto.getRandomValues(new Uint32Array(3)).join("-");
      this.#keys.set(article, key);
      here.add(key);
      const value = { version: VERSION, at, ...savedArticle(article) };
      const json = JSON.stringify(value);
      if (this.#kept.get(key)?.json === json) continue;
      entries.push([key, value]);
      this.#note(key, json);
    }
    for (const key of this.#kept.keys()) {
      if (here.has(key)) continue;
      entries.push([key, null]);
      this.#kept.delete(key);
    }
    return entries;
  }

  #note(key, json) {
    this.#kept.set(key, { json, bytes: new TextEncoder().encode(json).length });
  }

  /** Does something that the browser may refuse; null where it did. */
  async #try(work) {
    try {
      return await work();
    } catch (error) {
      this.problem = error?.name === "QuotaExceededError" ? "full" : "refused";
      this.#tell();
      return null;
    }
  }

  #tell() {
    this.dispatchEvent(new Event("change"));
  }
}
