// The page's policy turns strings into code nowhere; the one string it lets through is the address of its own worker.

globalThis.trustedTypes?.createPolicy("default", {
  createScriptURL(address) {
    const url = new URL(address, document.baseURI);
    if (url.origin === location.origin && url.pathname.endsWith(".js")) return address;
    throw new TypeError(`not a script of this page: ${address}`);
  },
});
