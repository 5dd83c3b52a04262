// Brings the engine's code into the page, once, before anything is locked.

import wasmUrl from "../../engine/nutgraf_bg.wasm?url";

/** The engine as a compiled module, which any number of workers can share. */
export async function loadModule() {
  const response = await fetch(wasmUrl);
  if (!response.ok) throw new Error(`the engine could not be loaded (${response.status})`);
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch {
    // A server that does not know the type of .wasm files; the bytes are the same.
    return WebAssembly.compile(await response.arrayBuffer());
  }
}
