// The engine's thread. A message is {id, method, args}; each is answered by {id, result} or {id, error}, and a long
// analysis sends {id, progress} on the way.

import init, { analyze, rules } from '../engine/nutgraf.js';

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
    return { analysis, took: performance.now() - since };
  },
  rules: () => rules(),
};

self.addEventListener('message', async ({ data: { id, method, args } }) => {
  try {
    if (!Object.hasOwn(METHODS, method)) throw new Error(`the engine has no method "${method}"`);
    self.postMessage({ id, result: await METHODS[method](id, ...args) });
  } catch (error) {
    // After a trap the instance's memory cannot be trusted any more.
    const broken = error instanceof WebAssembly.RuntimeError;
    self.postMessage({ id, error: { message: error?.message ?? String(error), broken } });
  }
});
