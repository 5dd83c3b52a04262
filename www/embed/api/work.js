// What waits for the engine, which does one thing after another.

import { NutgrafError } from "./errors.js";

export class Work {
  #stop;
  #waiting = [];
  #running = null;

  /** `stop()` makes what is running reject. */
  constructor(stop) {
    this.#stop = stop;
  }

  /** Puts `run()` at the end of the queue: a promise of its result, which `signal` makes reject. */
  add(run, signal = null) {
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      const settled = (settle) => (value) => {
        over.abort();
        settle(value);
      };
      const entry = { run, signal, resolve: settled(resolve), reject: settled(reject) };
      if (signal?.aborted) return entry.reject(aborted(signal));
      signal?.addEventListener("abort", () => this.#abort(entry), { signal: over.signal });
      this.#waiting.push(entry);
      this.#next();
    });
  }

  /** Rejects all that waits, and what is running. */
  end(reason) {
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
    this.#running?.reject(reason);
  }

  #abort(entry) {
    entry.reject(aborted(entry.signal));
    this.#waiting = this.#waiting.filter((each) => each !== entry);
    if (this.#running === entry) this.#stop();
  }

  async #next() {
    if (this.#running || this.#waiting.length === 0) return;
    const entry = this.#waiting.shift();
    this.#running = entry;
    await entry.run().then(entry.resolve, entry.reject);
    this.#running = null;
    this.#next();
  }
}

function aborted({ reason }) {
  return new NutgrafError("aborted", undefined, { cause: reason });
}
