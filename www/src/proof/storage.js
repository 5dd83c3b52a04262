// Counts what this page keeps on the device. Reading it changes nothing.

/** `[{id, count, bytes}]` for each kind of store; null for what the browser does not tell. */
export async function countStorage() {
  return [
    { id: "local", ...strings("localStorage") },
    { id: "session", ...strings("sessionStorage") },
    { id: "cookies", count: cookies().length, bytes: cookies().join("").length },
    { id: "databases", ...(await orUnknown(databases)) },
    { id: "caches", ...(await orUnknown(cached)) },
    { id: "files", ...(await orUnknown(files)) },
  ];
}

/** What the browser says that it has set aside for this page, in bytes; null where it does not say. */
export async function bytesInAll() {
  return (await orUnknown(() => navigator.storage.estimate())).usage ?? null;
}

function strings(name) {
  try {
    const entries = Object.entries(globalThis[name]);
    // Two bytes a character, as browsers count.
    return { count: entries.length, bytes: entries.reduce((sum, [key, value]) => sum + 2 * (key.length + value.length), 0) };
  } catch {
    return { count: null, bytes: null }; // Forbidden by the browser or its user.
  }
}

function cookies() {
  try {
    return document.cookie.split("; ").filter(Boolean);
  } catch {
    return []; // A page from a disk has none in some browsers.
  }
}

async function databases() {
  return { count: (await indexedDB.databases()).length, bytes: null };
}

async function cached() {
  let [count, bytes] = [0, 0];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const response of await cache.matchAll()) {
      count += 1;
      bytes += (await response.blob()).size;
    }
  }
  return { count, bytes };
}

async function files() {
  let count = 0;
  for await (const _ of (await navigator.storage.getDirectory()).keys()) count += 1;
  return { count, bytes: null };
}

async function orUnknown(read) {
  try {
    return await read();
  } catch {
    return { count: null, bytes: null };
  }
}
