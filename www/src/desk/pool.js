// Several threads side by side, for articles that wait in a row.

import { Thread } from "../reading/thread.js";

/** One core stays free for the page and the text that somebody looks at. */
const MOST = 4;

export class Pool {
  size = Math.max(1, Math.min(MOST, (navigator.hardwareConcurrency ?? 2) - 1));
  #threads = [];
  #free = [];

  /** Analyses a text: `{analysis, took}`. At most `size` may be asked for at once; `stop` makes all reject. */
  async analyze(text, options) {
    const thread = this.#free.pop() ?? this.#start();
    try {
      return await thread.analyze(text, options);
    } finally {
      this.#free.push(thread);
    }
  }

  /** Drops all work. */
  stop() {
    for (const thread of this.#threads) thread.stop();
  }

  #start() {
    const thread = new Thread();
    this.#threads.push(thread);
    return thread;
  }
}
