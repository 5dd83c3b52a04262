// The engine in a browser, from this one file.

import packed from "../../../engine/nutgraf_bg.wasm?packed";
import source from "../worker.js?bundled";
import { absolute, blobOf, startWorker } from "./start.js";

/** What `load` of the worker is given. */
export function wasmSource({ wasm }) {
  return wasm ? { url: absolute(wasm).href } : { packed };
}

/** A port to a new worker. */
export function openWorker({ worker }) {
  return startWorker(absolute(worker ?? blobOf(source)));
}

export { openFrame } from "../frame.js";
