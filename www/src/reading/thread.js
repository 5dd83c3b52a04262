// The page's side of the engine: one worker, and a new one where it was stopped or broke.

import { Line } from "../calls/line.js";
import { workerPort } from "../calls/ports.js";
import { texts } from "../texts/texts.js";
import { scriptAddress } from "../trusted.js";
import { whole } from "./pieces.js";
import { prepare } from "./prepare.js";
import source from "./worker.js?bundled";

/** The call was overtaken by a newer one, or stopped: nobody waits for its answer. */
export class Stale extends Error {
  constructor() {
    super("a newer request took its place");
    this.name = "Stale";
  }
}

/** A worker is started by the first call, once the engine is loaded and the page is locked. */
export class Thread {
  #line = null;

  /** Starts the worker ahead of the first call. */
  warm() {
    this.#current();
  }

  /**
   * Analyses a text: `{analysis, took}`, in milliseconds. `published` is YYYY-MM-DD or null; `onProgress` hears the share
   * that is read, from 0 to 1. A thread reads one text after another. Rejects with `Stale` when it is stopped.
   */
  analyze(text, { published = null, onProgress = () => {} } = {}) {
    return whole((hear) => this.#call("analyze", [text, published], hear), onProgress);
  }

  /** Every rule of the engine: name and help. */
  rules() {
    return this.#call("rules", []);
  }

  /** Whether the worker, too, is refused every connection. */
  locked() {
    return this.#call("locked", []);
  }

  /** Drops all work at once. The worker is thrown away, since a running analysis hears nothing. */
  stop() {
    this.#line?.end(new Stale());
  }

  #current() {
    if (this.#line) return this.#line;
    const line = new Line(open, () => {
      if (this.#line === line) this.#line = null;
    });
    this.#line = line;
    prepare().then(({ module }) => line.call("load", [module])).catch((error) => line.end(error));
    return line;
  }

  async #call(method, args, hear) {
    try {
      return await this.#current().call(method, args, { hear });
    } catch (error) {
      throw error.broken ? new Error(texts.reading.failed) : error;
    }
  }
}

async function open() {
  await prepare();
  return workerPort(new Worker(scriptAddress(source)), () => new Error(texts.reading.ended));
}
