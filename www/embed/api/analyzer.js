// One engine in a thread of its own, as an object to hold. What others read of it stands in `index.d.ts`.

import { whole } from "../../src/reading/pieces.js";
import { askedToAnalyze, askedToCreate } from "./asked.js";
import { openEngine } from "./engine.js";
import { NutgrafError, ours } from "./errors.js";
import { Work } from "./work.js";

export class Analyzer {
  #options;
  #opening = null;
  #line = null;
  /** The compiled engine, for the thread that replaces a stopped one. */
  #module = null;
  #work = new Work(() => this.#line?.end(new NutgrafError("aborted")));
  #disposed = false;

  /** Only checks the options; `create` gives one that is ready. */
  constructor(options) {
    this.#options = askedToCreate(options);
  }

  /** An Analyzer whose engine is loaded. */
  static create(options) {
    const analyzer = new Analyzer(options); // Throws at once, which a function with `async` would not.
    return analyzer.#open().then(() => analyzer);
  }

  analyze(text, options) {
    this.#needLife();
    const asked = askedToAnalyze(text, options);
    return this.#work.add(() => this.#read(asked), asked.signal);
  }

  rules() {
    this.#needLife();
    return this.#work.add(() => this.#call("rules"));
  }

  dispose() {
    if (this.#disposed) return;
    this.#disposed = true;
    const reason = new NutgrafError("disposed");
    this.#work.end(reason);
    this.#line?.end(reason);
  }

  [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
    this.dispose();
  }

  async #read({ text, published, signal, onProgress = () => {} }) {
    await this.#open(); // A text that is given up before the engine is there leaves it loading for the next.
    if (signal?.aborted) throw new NutgrafError("aborted");
    const { analysis } = await whole((hear) => this.#call("analyze", [text, published], hear), onProgress);
    return analysis;
  }

  async #call(method, args, hear) {
    const line = await this.#open();
    return line.call(method, args, { hear }).catch((error) => Promise.reject(ours(error)));
  }

  /** The line to a loaded engine; a new one where the last has ended. */
  #open() {
    this.#opening ??= openEngine(this.#options, this.#module, () => this.#closed()).then(
      ({ line, module }) => {
        if (this.#disposed) line.end(new NutgrafError("disposed"));
        this.#module = module;
        this.#line = line;
        return line;
      },
      (error) => {
        this.#closed();
        throw ours(error);
      },
    );
    return this.#opening;
  }

  #closed() {
    this.#opening = null;
    this.#line = null;
  }

  #needLife() {
    if (this.#disposed) throw new NutgrafError("disposed", "this Analyzer was disposed of; create another");
  }
}
