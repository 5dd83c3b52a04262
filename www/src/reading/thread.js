// The page's side of one worker: calls by id, lists that are sent ahead, and a new worker where one was stopped or broke.

import source from "./worker.js?bundled";
import { texts } from "../texts/texts.js";
import { scriptAddress } from "../trusted.js";
import { prepare } from "./prepare.js";

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
    return this.#current().call("analyze", [text, published], onProgress);
  }

  /** Every rule of the engine: name and help. */
  rules() {
    return this.#current().call("rules", []);
  }

  /** Whether the worker, too, is refused every connection. */
  locked() {
    return this.#current().call("locked", []);
  }

  /** Drops all work at once. The worker is thrown away, since a running analysis hears nothing. */
  stop() {
    this.#line?.end(new Stale());
  }

  #current() {
    this.#line ??= new Line((line) => {
      if (this.#line === line) this.#line = null;
    });
    return this.#line;
  }
}

/** One worker from its start to its end, and the calls that wait for it. */
class Line {
  #onEnd;
  #opened;
  #worker = null;
  #ended = null;
  #calls = new Map();
  #lastId = 0;

  constructor(onEnd) {
    this.#onEnd = onEnd;
    this.#opened = prepare().then(
      ({ module }) => this.#open(module),
      (error) => this.end(error),
    );
  }

  /** Posts a call; what it gives has its lists whole. */
  call(method, args, onProgress = () => {}) {
    const { id, answer } = this.#expect(onProgress);
    this.#opened.then(() => this.#worker?.postMessage({ id, method, args }));
    return answer;
  }

  /** Ends the worker and everything that waits for it. */
  end(reason) {
    if (this.#ended) return;
    this.#ended = reason;
    this.#onEnd(this);
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#calls.values()) reject(reason);
    this.#calls.clear();
  }

  #open(module) {
    if (this.#ended) return;
    this.#worker = new Worker(scriptAddress(source));
    this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.end(new Error(texts.reading.ended));
    });
    const { id, answer } = this.#expect(() => {});
    answer.catch((error) => this.end(error));
    this.#worker.postMessage({ id, method: "load", args: [module] });
  }

  #expect(onProgress) {
    const id = ++this.#lastId;
    const answer = new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, onProgress, lists: {} });
    });
    return { id, answer };
  }

  #receive({ id, result, error, progress, list, slice }) {
    const call = this.#calls.get(id);
    if (!call) return; // Nobody waits for it any more.
    if (list) (call.lists[list] ??= []).push(slice);
    else if (progress !== undefined) call.onProgress(progress);
    else if (error) this.#failed(id, error);
    else {
      this.#calls.delete(id);
      call.resolve(whole(result, call.lists));
    }
  }

  #failed(id, { message, broken }) {
    const { reject } = this.#calls.get(id);
    this.#calls.delete(id);
    const reason = new Error(broken ? texts.reading.failed : message);
    reject(reason);
    if (broken) this.end(reason);
  }
}

/** Puts the lists that were sent ahead back into their analysis. */
function whole(result, lists) {
  for (const [list, slices] of Object.entries(lists)) {
    const { analysis } = result;
    (list in analysis ? analysis : analysis.article)[list] = slices.flat();
  }
  return result;
}
