// One analysis at a time, and only ever the newest: what a text needs while it is typed.

import { Stale, Thread } from "./thread.js";

/** Past this a running analysis is thrown away for a newer one; below it, waiting is cheaper than a new worker. */
const PATIENCE_MS = 400;

export class Engine {
  #thread = new Thread();
  #running = null;
  #waiting = null;

  constructor() {
    this.#thread.warm();
  }

  /** Analyses a text: `{analysis, took}`, in milliseconds. A newer call makes this one reject with `Stale`. */
  analyze(text, options) {
    return new Promise((resolve, reject) => {
      this.#waiting?.reject(new Stale());
      this.#waiting = { text, options, resolve, reject };
      if (this.#running && performance.now() - this.#running.since > PATIENCE_MS) this.#drop();
      this.#next();
    });
  }

  /** Every rule of the engine: name and help. */
  rules() {
    return this.#thread.rules();
  }

  /** Whether the worker is refused every connection. */
  locked() {
    return this.#thread.locked();
  }

  /** Drops all work at once. */
  stop() {
    this.#waiting?.reject(new Stale());
    this.#waiting = null;
    if (this.#running) this.#drop();
  }

  #drop() {
    this.#running = null;
    this.#thread.stop();
    this.#thread.warm();
  }

  #next() {
    if (this.#running || !this.#waiting) return;
    const request = this.#waiting;
    this.#waiting = null;
    request.since = performance.now();
    this.#running = request;
    this.#thread
      .analyze(request.text, request.options)
      .then(request.resolve, request.reject)
      .finally(() => {
        if (this.#running === request) this.#running = null;
        this.#next();
      });
  }
}
