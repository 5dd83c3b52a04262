// Goes through all ways, first in the page, then in a worker like the engine's.

import { scriptAddress } from "../trusted.js";
import source from "./from-worker.js?bundled";
import { FROM_PAGE } from "./from-page.js";
import { attempt } from "./watch.js";

/** No rule of a policy speaks of these: that a browser gives no sign of having stopped them means that it has not. */
const WITHOUT_RULE = new Set(["webrtc", "preconnect", "lookup"]);

/** What could be done and is not, since the text would be lost, or since no rule would have a say. */
const UNTRIED = ["navigation", "window", "service-worker"];

/** Every way, in the order of the table; some only the page has, some only the worker. */
export const WAYS = [...FROM_PAGE.map(({ id }) => id), "own-host", "importscripts", "document", ...UNTRIED];

/** Tries all; `onResult(where, id, {outcome, rule})` hears of each, `where` being "page" or "worker". */
export async function tryAll(onResult) {
  for (const { id, ...way } of FROM_PAGE) {
    const result = await attempt(way);
    const open = result.outcome === "silent" && WITHOUT_RULE.has(id);
    onResult("page", id, open ? { outcome: "open", rule: null } : result);
  }
  onResult("page", "own-host", await askOwnHost());
  for (const id of UNTRIED) onResult("page", id, { outcome: "untried", rule: null });
  await fromWorker(onResult);
}

/** A script of the page's own server, which has words in its address where the page could put some. */
async function askOwnHost() {
  const result = await attempt({ act: () => import(/* @vite-ignore */ new URL("./nothing-is-here.js", document.baseURI).href) });
  if (result.outcome === "stopped" || location.protocol === "file:") return result;
  return navigator.serviceWorker?.controller
    ? { outcome: "stopped", rule: "service-worker" }
    : { outcome: "open", rule: null };
}

function fromWorker(onResult) {
  const worker = new Worker(scriptAddress(source));
  return new Promise((resolve, reject) => {
    worker.addEventListener("error", () => reject(new Error("worker")));
    worker.addEventListener("message", ({ data }) => (data ? onResult("worker", data.id, data.result) : resolve()));
    worker.postMessage("begin");
  }).finally(() => worker.terminate());
}
