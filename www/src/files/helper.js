// The page's side of a worker that takes one kind of file apart. What hangs there or breaks stops no one else.

import { Line } from "../calls/line.js";
import { workerPort } from "../calls/ports.js";
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
  #lines = new Map();

  /** `patience`: milliseconds that one call may take. */
  constructor(patience) {
    this.#patience = patience;
  }

  /** Calls a method of a worker; rejects with `Refused` where it refuses, breaks, or takes too long. */
  async call(name, method, args, transfer = []) {
    const line = this.#line(name);
    const late = setTimeout(() => line.end(new Refused("slow", { seconds: this.#patience / 1000 })), this.#patience);
    try {
      return await line.call(method, args, { transfer });
    } catch ({ code = "broken", detail }) {
      if (code === "broken") line.end(new Refused(code));
      throw new Refused(code, detail);
    } finally {
      clearTimeout(late);
    }
  }

  /** Ends all workers. */
  end() {
    for (const line of [...this.#lines.values()]) line.end(new Refused("broken"));
  }

  #line(name) {
    if (!this.#lines.has(name)) {
      this.#lines.set(name, new Line(() => open(name), () => this.#lines.delete(name)));
    }
    return this.#lines.get(name);
  }
}

async function open(name) {
  const { default: source } = await SOURCES[name]();
  return workerPort(new Worker(scriptAddress(source)), () => new Refused("broken"));
}
