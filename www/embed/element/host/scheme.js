// Tells when the looks of the page around may have changed: its scheme, or the classes that a switch of themes sets.

/** Changes within this time are one. */
const REST_MS = 50;

const heard = new Set();
let listening = false;

/** Calls `changed` whenever that is so. Gives a function that ends it. */
export function onScheme(changed) {
  listen();
  heard.add(changed);
  return () => heard.delete(changed);
}

/** Once for all elements of the page; where none is left nobody is told. */
function listen() {
  if (listening) return;
  listening = true;
  let timer = null;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(() => heard.forEach((changed) => changed()), REST_MS);
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tell);
  const observer = new MutationObserver(tell);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
}
