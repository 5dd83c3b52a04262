// The one place on this device where texts may lie: a database of this page's own, which exists only while the reader wants
// texts to be kept.

const NAME = "nutgraf-desk";
const STORE = "articles";

/**
 * Opens the database, making it first where it is not there. `onLost()` hears that another window erases it. Rejects where
 * the browser refuses.
 */
export async function openStore(onLost) {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await done(request);
  database.onversionchange = () => {
    database.close();
    onLost();
  };
  const store = (mode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    /** Everything kept, as `[key, value]`. */
    all: async () => {
      const [keys, values] = await Promise.all([done(store("readonly").getAllKeys()), done(store("readonly").getAll())]);
      return keys.map((key, at) => [key, values[at]]);
    },
    /** Keeps values under their keys, and forgets those whose value is null, all or nothing. Gives true. */
    put: (entries) => {
      const transaction = database.transaction(STORE, "readwrite");
      const own = transaction.objectStore(STORE);
      for (const [key, value] of entries) value === null ? own.delete(key) : own.put(value, key);
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve(true);
        transaction.onerror = transaction.onabort = () => reject(transaction.error);
      });
    },
    close: () => database.close(),
  };
}

/** Erases the database with everything in it. */
export function eraseStore() {
  return done(indexedDB.deleteDatabase(NAME));
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
