// The page's side of the worker: promises, one analysis at a time, and only ever the newest.

import wasmUrl from "../engine/nutgraf_bg.wasm?url";
import { texts } from "./texts/texts.js";

/** Past this a running analysis is thrown away for a newer one; below it, waiting is cheaper than a new worker. */
const PATIENCE_MS = 400;

/** The request was overtaken by a newer one, or stopped: nobody waits for its answer. */
export class Stale extends Error {
  constructor() {
    super("a newer request took its place");
    this.name = "Stale";
  }
}

export class Engine {
  static #module = null;
  #worker = null;
  #calls = new Map();
  #lastId = 0;
  #running = null;
  #waiting = null;
  /** Whether the worker before this one failed, too. */
  #failed = false;

  constructor() {
    this.#start();
  }

  /** Analyses a text: `{analysis, took}`, in milliseconds. A newer call makes this one reject with `Stale`. */
  analyze(text, { published = null, onProgress = () => {} } = {}) {
    return new Promise((resolve, reject) => {
      this.#waiting?.reject(new Stale());
      this.#waiting = { text, published, onProgress, resolve, reject };
      if (this.#running && performance.now() - this.#running.since > PATIENCE_MS) this.#restart();
      this.#next();
    });
  }

  /** Every rule of the engine: name and help. */
  rules() {
    return this.#call("rules", []);
  }

  /** Drops all work at once. The worker is replaced, since a running analysis hears nothing. */
  stop() {
    this.#waiting?.reject(new Stale());
    this.#waiting = null;
    if (this.#running) this.#restart();
  }

  #next() {
    if (this.#running || !this.#waiting) return;
    const request = this.#waiting;
    this.#waiting = null;
    request.since = performance.now();
    this.#running = request;
    this.#call("analyze", [request.text, request.published], request.onProgress)
      .then(request.resolve, request.reject)
      .finally(() => {
        if (this.#running === request) this.#running = null;
        this.#next();
      });
  }

  #call(method, args, onProgress = () => {}) {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, onProgress, lists: {} });
      this.#worker.loaded.then(
        () => this.#calls.has(id) && this.#worker.postMessage({ id, method, args }),
        (error) => this.#settle(id, "reject", error),
      );
    });
  }

  #start() {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    this.#worker = worker;
    const id = ++this.#lastId;
    worker.loaded = new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, onProgress() {}, lists: {} });
      (Engine.#module ??= compile(wasmUrl)).then((module) => worker.postMessage({ id, method: "load", args: [module] }), reject);
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(new Error(texts.engine.notStarted));
        this.#restart(new Error(texts.engine.ended), worker);
      });
    });
    worker.loaded.catch(() => {}); // Each call reports it; unasked it is nobody's error.
    worker.addEventListener("message", ({ data }) => this.#receive(data));
  }

  #receive({ id, result, error, progress, list, slice }) {
    const call = this.#calls.get(id);
    if (!call) return; // Nobody waits for it any more.
    if (list) (call.lists[list] ??= []).push(slice);
    else if (progress !== undefined) call.onProgress(progress);
    else if (!error) this.#settle(id, "resolve", whole(result, call.lists));
    else {
      this.#settle(id, "reject", new Error(error.broken ? texts.engine.failed : error.message));
      if (error.broken) this.#restart();
    }
  }

  #settle(id, how, value) {
    this.#calls.get(id)?.[how](value);
    this.#calls.delete(id);
  }

  #restart(reason = new Stale(), worker = this.#worker) {
    if (worker !== this.#worker) return;
    worker.terminate();
    this.#running = null;
    for (const id of [...this.#calls.keys()]) this.#settle(id, "reject", reason);
    // A worker that failed before it was ready would fail again, for ever.
    if (reason instanceof Stale || !this.#failed) this.#start();
    this.#failed = !(reason instanceof Stale);
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

async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(texts.engine.notLoaded(response.status));
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch {
    // A server that does not know the type of .wasm files; the bytes are the same.
    return WebAssembly.compile(await response.arrayBuffer());
  }
}
