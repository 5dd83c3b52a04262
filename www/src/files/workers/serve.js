// The worker's side of a helper: methods by name, their results or refusals sent back.

/** Lets the page call methods. Each gives its result, or throws `Refused`; anything else that it throws is "broken". */
export function serve(methods) {
  addEventListener("message", async ({ data: { method, args } }) => {
    if (!Object.hasOwn(methods, method)) return; // A library's own message.
    try {
      const result = await methods[method](...args);
      postMessage({ answers: method, result }, transferable(result));
    } catch (error) {
      const { code, detail } = error.name === "Refused" ? error : { code: "broken", detail: {} };
      postMessage({ answers: method, refused: { code, detail } });
    }
  });
}

function transferable(result) {
  return result instanceof Uint8Array ? [result.buffer] : [];
}
