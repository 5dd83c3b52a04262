// The page's side of a worker that takes one kind of file apart. What hangs there or breaks stops no one else.

import { scriptAddress } from "../trusted.js";
import { Refused } from "./refused.js";

/** The workers by name; each comes with the first file of its kind, as a script that the page starts from a Blob. */
const SOURCES = {
  docx: () => import("./workers/docx.js?bundled"),
  html: () => import("./workers/html.js?bundled"),
  mail: () => import("./workers/mail.js?bundled"),
  pdf: () => import("./workers/pdf.js?bundled"),
  plain: () => import("./workers/plain.js?bundled"),
  zip: () => import("./workers/zip.js?bundled"),
};

/** The helpers of one drop. They are started by their first call and live until `end`. */
export class Helpers {
  #patience;
  #helpers = new Map();

  /** `patience`: milliseconds that one call may take. */
  constructor(patience) {
    this.#patience = patience;
  }

  /** Calls a method of a worker; rejects with `Refused` where it refuses, breaks, or takes too long. */
  async call(name, method, args, transfer = []) {
    if (!this.#helpers.has(name)) {
      const { default: source } = await SOURCES[name]();
      this.#helpers.set(name, new Worker(scriptAddress(source)));
    }
    const worker = this.#helpers.get(name);
    try {
      return await answer(worker, { method, args }, transfer, this.#patience);
    } catch (error) {
      if (["broken", "slow"].includes(error.code)) this.#end(name);
      throw error;
    }
  }

  /** Ends all workers. */
  end() {
    for (const name of [...this.#helpers.keys()]) this.#end(name);
  }

  #end(name) {
    this.#helpers.get(name)?.terminate();
    this.#helpers.delete(name);
  }
}

/** One call at a time: a worker's next message is its answer. */
function answer(worker, message, transfer, patience) {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const timer = setTimeout(() => settle(reject, new Refused("slow", { seconds: patience / 1000 })), patience);
    const settle = (how, value) => {
      clearTimeout(timer);
      over.abort();
      how(value);
    };
    const { signal } = over;
    worker.addEventListener(
      "message",
      ({ data }) => {
        if (data.answers !== message.method) return; // A library's own message.
        if (data.refused) settle(reject, new Refused(data.refused.code, data.refused.detail));
        else settle(resolve, data.result);
      },
      { signal },
    );
    worker.addEventListener(
      "error",
      (event) => {
        event.preventDefault();
        settle(reject, new Refused("broken"));
      },
      { signal },
    );
    worker.postMessage(message, transfer);
  });
}
