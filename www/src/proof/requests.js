// Every request that the browser has noted for this page since it was opened.

/** The browser keeps 250 unless it is told otherwise. */
performance.setResourceTimingBufferSize(5000);

/** `[{address, own, kind, bytes}]`: `own` where it went to the page's own server, `bytes` over the wire or null. */
export function requestsSoFar() {
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  return entries.filter(({ name }) => /^(https?|file|wss?):/.test(name)).map(describe);
}

function describe({ name, initiatorType, transferSize }) {
  const { origin, protocol, pathname, search } = new URL(name);
  const own = origin === location.origin || protocol === "file:";
  return { address: own ? pathname.split("/").at(-1) + search || "/" : name, own, kind: initiatorType, bytes: transferSize ?? null };
}
