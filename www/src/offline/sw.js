// The service worker: keeps the site's own files on the device and answers the page from them, also without a network.
// The page's policy does not bind it, so that it binds itself: it fetches the files of its list and nothing else, refuses
// whatever else the page may ask for, and knows one message, to take over from the version before. Pages beside the
// desk, such as the docs, are none of its business: their requests go where they would go without it.

/** `{url, revision}` of every file of the site, put in by the build. */
const FILES = self.__WB_MANIFEST;

const addresses = new Set(FILES.map(({ url }) => new URL(url, registration.scope).href));
const page = new URL("./index.html", registration.scope).href;
/** The page names all other files, and their names tell what is in them: its revision stands for them all. */
const cacheName = `nutgraf-${FILES.find(({ url }) => url === "index.html").revision}`;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => clients.claim())));
addEventListener("message", ({ data }) => {
  if (data === "take-over") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { mode, url, method } = event.request;
  if (mode === "navigate") {
    if (isDesk(url)) event.respondWith(kept(page));
    return; // Anything else that is opened is no part of the page.
  }
  if (method === "GET" && addresses.has(url)) event.respondWith(kept(url));
  else event.respondWith(passed(event));
});

/** Refuses what the desk and its workers, which are Blobs, ask for, and whoever is not known; another page may ask. */
async function passed({ clientId, request }) {
  const asking = (await clients.get(clientId))?.url ?? "";
  return /^https?:/.test(asking) && !isDesk(asking) ? fetch(request) : Response.error();
}

function isDesk(url) {
  const { origin, pathname } = new URL(url);
  return [registration.scope, page].includes(origin + pathname);
}

async function keep() {
  const cache = await caches.open(cacheName);
  await cache.addAll([...addresses].map((url) => new Request(url, { cache: "reload" })));
}

async function kept(url) {
  const cache = await caches.open(cacheName);
  return (await cache.match(url)) ?? fetch(url);
}

async function dropOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("nutgraf-") && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}
