// What is shown: reads the article that is open, builds the scene for the views, and says why where there is none.

import { itemCounts } from "./kinds.js";
import { Stale } from "./reading/thread.js";
import { texts } from "./texts/texts.js";
import { announce } from "./ui/announce.js";
import { byId } from "./ui/dom.js";
import { hideNotice, showNotice } from "./ui/notice.js";
import { ArticleBar } from "./ui/article-bar.js";
import { setBlank, setBusy, showProgress } from "./ui/status.js";
import { Scene } from "./views/scene.js";

/** Shorter waits are not worth a word. */
const SLOW_MS = 150;
/** While many articles are read, the views of all follow at this distance. */
const FOLLOW_MS = 600;

export class Session {
  #desk;
  #engine;
  #queue;
  #reader;
  #scope;
  #filter;
  #bar;
  #turn = 0;
  #following = null;
  #found = [];
  #items = [];
  #beside;
  #last = null;
  #laid = Promise.resolve();

  constructor({ desk, engine, queue, reader, scope, filter, beside }) {
    this.#desk = desk;
    this.#engine = engine;
    this.#queue = queue;
    this.#reader = reader;
    this.#scope = scope;
    this.#filter = filter;
    this.#beside = beside;
    this.#bar = new ArticleBar((published) => desk.rewrite(desk.current, { published }));
    byId("stop").addEventListener("click", () => this.#stop());
    desk.addEventListener("current", () => this.#opened());
    desk.addEventListener("article", ({ detail }) => this.#changed(detail));
    for (const choice of [scope, filter]) choice.addEventListener("change", () => this.#chosen());
  }

  /** Opens an article and resolves when it is laid out. */
  async open(article) {
    this.#desk.open(article);
    await this.#laid;
  }

  /** Another article is open: what was chosen for the one before is forgotten. */
  #opened() {
    const { current } = this.#desk;
    hideNotice();
    this.#bar.name(current);
    this.#reader.views.reset();
    // What was tried on a sample would only hide things in a text of one's own.
    if (!this.#desk.articles.includes(this.#last)) this.#filter.clear();
    this.#last = current;
    if (current.state === "waiting") return this.#read(current);
    this.#turn += 1;
    this.#show();
  }

  #changed(article) {
    if (article !== this.#desk.current) {
      if (this.#scope.all) this.#follow();
    } else if (article.state === "waiting") this.#read(article);
    else if (article.state !== "reading") this.#show();
  }

  async #read(article) {
    const turn = ++this.#turn;
    const { text, published } = article;
    if (text.trim() === "") {
      this.#engine.stop();
      return this.#desk.settle(article, "done");
    }
    const slow = setTimeout(() => this.#slow(), SLOW_MS);
    const onProgress = (share) => turn === this.#turn && showProgress(share);
    this.#desk.settle(article, "reading");
    try {
      const outcome = await this.#engine.analyze(text, { published, onProgress });
      if (article.text === text && article.published === published) this.#desk.settle(article, "done", outcome);
    } catch (error) {
      this.#unread(article, turn, error);
    } finally {
      clearTimeout(slow);
      if (turn === this.#turn) setBusy(false);
    }
  }

  /** One that gave way to another article waits with the rest; one that was stopped stays as it is. */
  #unread(article, turn, error) {
    if (article.state !== "reading") return;
    if (!(error instanceof Stale)) this.#desk.settle(article, "failed", { reason: error.message });
    else if (article !== this.#desk.current && this.#desk.articles.includes(article)) {
      this.#desk.settle(article, "waiting");
      this.#queue.push([article]);
    } else if (turn === this.#turn) this.#desk.settle(article, "stopped");
  }

  /** Gives up on the analysis that runs. */
  #stop() {
    this.#engine.stop();
  }

  /** A text that takes long is shown without its facts meanwhile. */
  #slow() {
    setBusy(true);
    this.#show();
  }

  /** Brings the page up to what is known. */
  #show() {
    const article = this.#desk.current;
    const blank = article.text.trim() === "";
    clearTimeout(this.#following);
    this.#following = null;
    setBlank(blank);
    byId("empty").hidden = !blank;
    this.#bar.show(article);
    this.#laid = this.#reader.lay(article);
    const scene = this.#set();
    if (article.state === "done" && !blank) announce(scene.reason ?? itemCounts(scene));
    if (article.sample && article.state === "done") this.#laid.then(() => this.#reader.exhibit(scene));
    this.#tellProblem(article);
  }

  /** Something else is to be seen of the same articles. */
  #chosen() {
    const scene = this.#set();
    announce(scene.reason ?? itemCounts(scene));
  }

  /** Gives everything that shows what was found a new scene. */
  #set() {
    const scene = this.#scene();
    this.#reader.set(scene);
    for (const each of this.#beside) each.set(scene);
    return scene;
  }

  #scene() {
    const { current: article } = this.#desk;
    const all = this.#scope.all;
    const { articles } = this.#scope;
    const foreign = article.result && article.result.article.language === null;
    const reason = all ? null : foreign ? texts.session.reasons.foreign : (texts.session.reasons[article.state] ?? null);
    // The same items come as the same list, so that what shows them need not be made again.
    this.#found = orSame(articles.flatMap((each) => each.items), this.#found);
    this.#items = orSame(this.#found.filter((item) => this.#filter.matches(item)), this.#items);
    const [found, items] = [this.#found, this.#items];
    const { active: filtered, words } = this.#filter;
    return new Scene({ article, articles, all, found, items, reason, filtered, words });
  }

  #tellProblem(article) {
    const again = { action: texts.session.readAgain, run: () => this.#desk.settle(article, "waiting") };
    if (article.state === "stopped") {
      showNotice(texts.session.stoppedNotice, again);
      announce(texts.session.stopped);
    } else if (article.state === "failed") {
      showNotice(texts.session.failedNotice(article.reason), { ...again, problem: true, action: texts.session.tryAgain });
    }
  }

  /** The views of all articles are made anew now and then while many are read. */
  #follow() {
    this.#following ??= setTimeout(() => {
      this.#following = null;
      this.#set();
    }, FOLLOW_MS);
  }
}

/** The list before, where it holds the same. */
function orSame(list, before) {
  return list.length === before.length && list.every((each, at) => each === before[at]) ? before : list;
}
