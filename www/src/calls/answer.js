// The answering side of a line: methods by name. See `line.js` for the messages.

/**
 * Lets the other side call methods. Each takes `tell(piece)` before its own arguments, and gives its result or throws;
 * the `code` and `detail` of what it throws go along. `port` is where messages come from: the worker itself.
 */
export function answer(methods, port = self) {
  port.addEventListener("message", async ({ data: { id, method, args } }) => {
    if (id === undefined) return; // A library's own message.
    try {
      if (!Object.hasOwn(methods, method)) throw new Error(`there is no method "${method}"`);
      const result = await methods[method]((piece) => port.postMessage({ id, piece }), ...args);
      port.postMessage({ id, result }, result instanceof Uint8Array ? [result.buffer] : []);
    } catch (error) {
      port.postMessage({ id, error: described(error) });
    }
  });
}

/** After a trap the memory of a WebAssembly instance cannot be trusted any more: the line is broken. */
function described(error) {
  const { message = String(error), code, detail } = error ?? {};
  return { message, code, detail, broken: error instanceof WebAssembly.RuntimeError };
}
