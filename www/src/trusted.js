// The page's policy turns strings into code nowhere. The only script addresses that it lets through are those of Blobs
// that this file made from the page's own parts, and that of the site's service worker.

export const SERVICE_WORKER = new URL("./sw.js", document.baseURI).href;

const own = new Map();

/** The address of a script whose text is part of the page. The same text always has the same address. */
export function scriptAddress(source) {
  if (!own.has(source)) own.set(source, URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  return own.get(source);
}

globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL(address) {
    if (address === SERVICE_WORKER || [...own.values()].includes(address)) return address;
    throw new TypeError(`not a script of this page: ${address}`);
  },
});
