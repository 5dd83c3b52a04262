// The engine's file as a compiled module.

/** A module of what a server answers, also where that does not know the type of .wasm files. */
export async function compileResponse(response) {
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch {
    return WebAssembly.compile(await response.arrayBuffer()); // The bytes are the same.
  }
}
