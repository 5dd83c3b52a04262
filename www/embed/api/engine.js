// Opens a line to an engine that is ready: in a worker, or in the frame where the page may not have one.

import { openFrame, openWorker, wasmSource } from "#platform";

import { Line } from "../../src/calls/line.js";

/** What the page itself cannot do, and the frame may. */
const OF_THE_PAGE = new Set(["worker-blocked", "wasm-blocked", "not-loaded"]);

/**
 * `{line, module}`: calls go over the line, and `module` is the compiled engine, for the next time. `onEnd` is told when
 * the line ends that was given.
 */
export async function openEngine(options, module, onEnd) {
  try {
    return await load(() => openWorker(options), module ? { module } : wasmSource(options), onEnd);
  } catch (error) {
    if (!openFrame || !options.frame || !OF_THE_PAGE.has(error.code)) throw error;
    return load(() => openFrame(options.frame), null, onEnd);
  }
}

async function load(open, source, onEnd) {
  let loaded = false;
  const line = new Line(open, () => loaded && onEnd());
  try {
    const module = await line.call("load", [source]);
    loaded = true;
    return { line, module };
  } catch (error) {
    line.end(error);
    throw error;
  }
}
