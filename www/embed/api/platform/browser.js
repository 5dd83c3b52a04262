// The engine in a browser, from files beside this one. Bundlers find them by the addresses that stand here.

import { absolute, startWorker } from "./start.js";

/** What `load` of the worker is given. */
export function wasmSource({ wasm }) {
  return { url: absolute(wasm ?? new URL("./nutgraf_bg.wasm", import.meta.url)).href };
}

/** A port to a new worker. */
export function openWorker({ worker }) {
  return startWorker(absolute(worker ?? new URL("./worker.js", import.meta.url)));
}

export { openFrame } from "../frame.js";
