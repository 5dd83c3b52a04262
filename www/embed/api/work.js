// Analyses that wait for the engine, which reads one text after another.

import { NutgrafError } from "./errors.js";

export class Work {
  #run;
  #stop;
  #waiting = [];
  #running = null;

  /** `run(asked)` gives a promise of the result; `stop()` makes the running one reject. */
  constructor(run, stop) {
    this.#run = run;
    this.#stop = stop;
  }

  /** Puts one at the end of the queue: a promise of its result, which its `signal` makes reject. */
  add(asked) {
    return new Promise((resolve, reject) => {
      const { signal } = asked;
      const over = new AbortController();
      const settled = (settle) => (value) => {
        over.abort();
        settle(value);
      };
      const entry = { asked, resolve: settled(resolve), reject: settled(reject) };
      if (signal?.aborted) return entry.reject(aborted(signal));
      signal?.addEventListener("abort", () => this.#abort(entry), { signal: over.signal });
      this.#waiting.push(entry);
      this.#next();
    });
  }

  /** Rejects all that waits; the running one ends with the engine. */
  end(reason) {
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
  }

  #abort(entry) {
    entry.reject(aborted(entry.asked.signal));
    this.#waiting = this.#waiting.filter((each) => each !== entry);
    if (this.#running === entry) this.#stop();
  }

  async #next() {
    if (this.#running || this.#waiting.length === 0) return;
    const entry = this.#waiting.shift();
    this.#running = entry;
    await this.#run(entry.asked).then(entry.resolve, entry.reject);
    this.#running = null;
    this.#next();
  }
}

function aborted({ reason }) {
  return new NutgrafError("aborted", undefined, { cause: reason });
}
