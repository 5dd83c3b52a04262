// Runs in a worker that is made just as the engine's are: tries what a worker can try, and posts how each ended.

import { ANYWHERE } from "./anywhere.js";
import { Absent, address, attempt, needed, settled } from "./watch.js";

const ONLY_HERE = [
  { id: "importscripts", act: () => needed("importScripts")(address("importscripts.js")) },
  { id: "worker", act: () => settled(nested(), "message", "error") },
  { id: "beacon", act: () => needed("sendBeacon", navigator).call(navigator, address("beacon"), "") },
  { id: "webrtc", act: () => needed("RTCPeerConnection") },
  { id: "document", act: () => there("document") },
];

/** A worker of this worker. */
function nested() {
  const script = new Blob(["postMessage(1)"], { type: "text/javascript" });
  return new (needed("Worker"))(URL.createObjectURL(script));
}

function there(name) {
  if (!(name in globalThis)) throw new Absent(name);
}

addEventListener(
  "message",
  async () => {
    for (const { id, ...way } of [...ANYWHERE, ...ONLY_HERE]) postMessage({ id, result: await attempt(way) });
    postMessage(null);
  },
  { once: true },
);
