// Unpacks the wasm files that come within scripts, see `vite/packed-wasm.js`.

/**
 * The bytes of `packed`, gzipped and in base64. They go through the stream's writer: a `Response` around them would
 * count as a connection where the page has forbidden all.
 */
export async function unpack(packed) {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const written = writer.write(Uint8Array.from(atob(packed), (c) => c.charCodeAt(0))).then(() => writer.close());
  const chunks = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  await written;
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
