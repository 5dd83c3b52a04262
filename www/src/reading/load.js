// Brings the engine's code into the page, once, before anything is locked: from the file beside the page, or, where the
// page is one file, from the packed bytes that stand in it.

import wasmUrl from "../../engine/nutgraf_bg.wasm?url";
import { unpack } from "../packed.js";
import { texts } from "../texts/texts.js";
import { compileResponse } from "./compile.js";
import { sha256 } from "./sum.js";

let sum = null;

/** The SHA-256 of the engine that was loaded, in hexadecimal; null before that, or where the browser cannot tell. */
export function engineSum() {
  return sum;
}

/** The engine as a compiled module, which any number of workers can share. */
export async function loadModule() {
  const packed = document.getElementById("engine");
  if (!packed) return fetchModule();
  const bytes = await unpack(packed.textContent);
  sum = sha256(bytes);
  return WebAssembly.compile(bytes);
}

async function fetchModule() {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(texts.reading.notLoaded(response.status));
  sum = response.clone().arrayBuffer().then(sha256);
  return compileResponse(response);
}
