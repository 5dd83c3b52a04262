// Brings the engine's code into the page, once, before anything is locked: from the file beside the page, or, where the
// page is one file, from the packed bytes that stand in it.

import wasmUrl from "../../engine/nutgraf_bg.wasm?url";
import { unpack } from "../packed.js";
import { texts } from "../texts/texts.js";

/** The engine as a compiled module, which any number of workers can share. */
export async function loadModule() {
  const packed = document.getElementById("engine");
  return packed ? WebAssembly.compile(await unpack(packed.textContent)) : fetchModule();
}

async function fetchModule() {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(texts.engine.notLoaded(response.status));
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch {
    // A server that does not know the type of .wasm files; the bytes are the same.
    return WebAssembly.compile(await response.arrayBuffer());
  }
}
