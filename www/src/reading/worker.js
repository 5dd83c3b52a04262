// The engine's thread. A message is {id, method, args}; each is answered by {id, result} or {id, error}. A long analysis
// sends {id, progress} on the way, and its lists ahead of the result as {id, list, slice}: taking in a hundred thousand
// facts at once would stop the page for seconds.

import init, { analyze, rules } from "../../engine/nutgraf.js";
import { refusesToConnect } from "./lock.js";

const SLICE = 2000;
let loaded = null;

const METHODS = {
  /** Takes the compiled module, so that a worker that replaces a stopped one need not compile it again. */
  load: async (_id, module) => {
    loaded ??= init({ module_or_path: module });
    await loaded;
    return true;
  },
  analyze: (id, text, published) => {
    const since = performance.now();
    const analysis = analyze(text, { published, progress: (share) => self.postMessage({ id, progress: share }) });
    const took = performance.now() - since;
    sendAhead(id, analysis.article, ["parts", "sentences"]);
    sendAhead(id, analysis, ["entities", "values", "facts", "unread"]);
    return { analysis, took };
  },
  rules: () => rules(),
  locked: () => refusesToConnect(),
};

/** Posts long lists in slices and leaves them empty in the result. */
function sendAhead(id, owner, lists) {
  for (const list of lists) {
    const whole = owner[list];
    if (whole.length <= SLICE) continue;
    for (let at = 0; at < whole.length; at += SLICE) self.postMessage({ id, list, slice: whole.slice(at, at + SLICE) });
    owner[list] = [];
  }
}

self.addEventListener("message", async ({ data: { id, method, args } }) => {
  try {
    if (!Object.hasOwn(METHODS, method)) throw new Error(`the engine has no method "${method}"`);
    if (method !== "load") await loaded;
    self.postMessage({ id, result: await METHODS[method](id, ...args) });
  } catch (error) {
    // After a trap the instance's memory cannot be trusted any more.
    const broken = error instanceof WebAssembly.RuntimeError;
    self.postMessage({ id, error: { message: error?.message ?? String(error), broken } });
  }
});
