// The lock: once the engine is here, the page forbids itself every connection, for as long as it is open. A policy can
// be added and never be taken back, not even by this page.

const POLICY = "connect-src 'none'";

/** Needs no network, and the policy of `index.html` allows it: it fails exactly where the lock holds. */
const PROBE = "data:,this-refusal-shows-that-the-lock-holds";

/** Locks the page; whether the browser then refuses to connect. Workers made after this are locked, too. */
export function lock() {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = POLICY;
  document.head.append(meta);
  return refusesToConnect();
}

/** Whether the page or worker that this runs in is refused even a connection to nowhere. */
export async function refusesToConnect() {
  try {
    await fetch(PROBE);
    return false;
  } catch {
    return true;
  }
}
