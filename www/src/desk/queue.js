// Reads the articles that wait, several at once, and tells how far it is.

/** Events: "progress", whenever an article begins or ends, or all is stopped. */
export class Queue extends EventTarget {
  #desk;
  #pool;
  /** What has been asked for since the desk was last idle. */
  #round = { articles: new Set(), begun: 0, read: 0 };
  #running = new Set();

  /** `pool.size` is how many it reads at once, `pool.analyze(text, options)` reads one, `pool.stop()` drops all. */
  constructor(desk, pool) {
    super();
    this.#desk = desk;
    this.#pool = pool;
  }

  /** Reads articles that wait. The open one is read by the desk's own worker, since somebody looks at it. */
  push(articles) {
    if (this.#running.size === 0) this.#round = { articles: new Set(), begun: performance.now(), read: 0 };
    for (const article of articles) this.#round.articles.add(article);
    this.#fill();
    this.#tell();
  }

  /** Leaves what is not read yet. */
  stop() {
    const left = [...this.#round.articles].filter(({ state }) => state === "waiting" || state === "reading");
    this.#running.clear();
    this.#pool.stop();
    for (const article of left) this.#desk.settle(article, "stopped");
    this.#tell();
  }

  /** `{done, total, failed, left}`: how many articles, and how many milliseconds are left, or null before that is known. */
  get progress() {
    const all = [...this.#round.articles].filter((article) => this.#desk.articles.includes(article));
    const open = all.filter(({ state }) => state === "waiting" || state === "reading");
    const failed = all.filter(({ state }) => state === "failed").length;
    return { total: all.length, done: all.length - open.length, failed, left: open.length ? this.#left(open) : 0 };
  }

  #left(open) {
    const { read, begun } = this.#round;
    if (read === 0) return null;
    const rest = open.reduce((sum, { text }) => sum + text.length, 0);
    return ((performance.now() - begun) / read) * rest;
  }

  #fill() {
    while (this.#running.size < this.#pool.size) {
      const next = this.#desk.articles.find((article) => this.#round.articles.has(article) && article.state === "waiting");
      if (!next) return;
      this.#read(next);
    }
  }

  async #read(article) {
    this.#running.add(article);
    this.#desk.settle(article, "reading");
    const { text, published } = article;
    let outcome;
    try {
      outcome = ["done", await this.#pool.analyze(text, { published })];
    } catch (error) {
      outcome = ["failed", { reason: error.message }];
    }
    // Stopped, taken away, or given another text meanwhile.
    if (!this.#running.delete(article)) return;
    this.#round.read += text.length;
    if (article.text === text && article.published === published) this.#desk.settle(article, ...outcome);
    else if (article.state === "reading") this.#desk.settle(article, "waiting");
    this.#fill();
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event("progress"));
  }
}
