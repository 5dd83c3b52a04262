// Keeps the page on the device, so that it opens without a network, and says when a new version is there.

import { whenPrepared } from "../reading/prepare.js";
import { texts } from "../texts/texts.js";
import { SERVICE_WORKER } from "../trusted.js";
import { showNotice } from "../ui/notice.js";

/** Registers the service worker where the page comes from a server. `unsaved()` tells whether a reload would lose texts. */
export async function keepOnDevice(unsaved) {
  if (!navigator.serviceWorker || !document.querySelector("link[rel=manifest]")) return;
  await whenPrepared;
  try {
    const registration = await navigator.serviceWorker.register(SERVICE_WORKER);
    registration.addEventListener("updatefound", () => watch(registration.installing, unsaved));
    watch(registration.waiting, unsaved);
  } catch {
    // Forbidden by the browser or its user: the page works all the same, only not offline.
  }
}

function watch(worker, unsaved) {
  if (!worker) return;
  const tell = () => {
    // The first version of all replaces nothing.
    if (worker.state !== "installed" || !navigator.serviceWorker.controller) return;
    if (unsaved()) showNotice(texts.offline.later);
    else showNotice(texts.offline.ready, { action: texts.offline.reload, run: () => takeOver(worker) });
  };
  worker.addEventListener("statechange", tell);
  tell();
}

function takeOver(worker) {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  worker.postMessage("take-over");
}
