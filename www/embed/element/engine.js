// One engine for all elements of a page: loaded by the first that reads, freed by the last that leaves.

import { Analyzer } from "../api/index.js";

/** By the address of the frame to fall back to: `{analyzer, users}`. */
const engines = new Map();
let files = {};

/** Says where the package's files lie, where they do not lie beside its script: `{worker, wasm, frame}`, addresses. */
export function configure(options) {
  new Analyzer(options); // Throws where they are no such options.
  files = { ...options };
}

/** Takes part in the engine: `{analyze(text, options), rules(), release()}`. `frame` is an address or null. */
export function borrow(frame) {
  const options = frame ? { ...files, frame } : files;
  const key = String(options.frame ?? "");
  const engine = engines.get(key) ?? { analyzer: new Analyzer(options), users: 0 };
  engines.set(key, engine);
  engine.users += 1;
  let released = false;
  return {
    analyze: (text, asked) => engine.analyzer.analyze(text, asked),
    rules: () => engine.analyzer.rules(),
    release() {
      if (released) return;
      released = true;
      engine.users -= 1;
      if (engine.users > 0) return;
      engine.analyzer.dispose();
      if (engines.get(key) === engine) engines.delete(key);
    },
  };
}
