// Unpacks wasm that comes as text, gzipped and in base64: in a script (`vite/packed-wasm.js`) or in the single file.

/** The bytes that gzip and base64 were made of. They go through the stream's writer, which every browser accepts. */
export function unpack(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  writer.write(bytes);
  writer.close();
  return new Response(stream.readable).arrayBuffer();
}
