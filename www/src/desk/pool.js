// Several engines side by side, for articles that wait in a row.

import { Engine } from "../engine.js";

/** One core stays free for the page and the text that somebody looks at. */
const MOST = 4;

export class Pool {
  size = Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency ?? 2) - 1));
  #engines = [];
  #free = [];

  /** Analyses a text: `{analysis, took}`. At most `size` may be asked for at once; `stop` makes all reject. */
  async analyze(text, options) {
    const engine = this.#free.pop() ?? this.#start();
    try {
      return await engine.analyze(text, options);
    } finally {
      this.#free.push(engine);
    }
  }

  /** Drops all work. */
  stop() {
    for (const engine of this.#engines) engine.stop();
  }

  #start() {
    const engine = new Engine();
    this.#engines.push(engine);
    return engine;
  }
}
