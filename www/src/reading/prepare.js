// What comes before the first word is read: the engine is loaded, then the page is locked. Workers wait for both.

import { loadModule } from "./load.js";
import { lock } from "./lock.js";

let prepared = null;
let succeed;

/** What `prepare` gives, once it has succeeded, at whichever try. */
export const whenPrepared = new Promise((resolve) => (succeed = resolve));

/** The engine's module, and whether the page is locked: `{module, locked}`. After a failure the next call tries again. */
export function prepare() {
  prepared ??= loadAndLock().catch((error) => {
    prepared = null;
    throw error;
  });
  return prepared;
}

async function loadAndLock() {
  const module = await loadModule();
  const result = { module, locked: await lock() };
  succeed(result);
  return result;
}
