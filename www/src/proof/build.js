// What this page consists of: sums that its build has written down, beside those of what the browser has really got.

import built from "../../engine/nutgraf_bg.wasm?sha256";
import { engineSum } from "../reading/load.js";
import { sha256 } from "../reading/sum.js";

/**
 * `[{id, built, found}]` in hexadecimal. `found` is null where the browser cannot tell; a script or style that comes from a
 * server is compared with its sum by the browser itself, before it is used.
 */
export async function partsOfBuild() {
  const parts = [{ id: "engine", built, found: await engineSum() }];
  for (const [id, selector] of [["script", "script[integrity]"], ["style", "link[integrity]"]]) {
    const element = document.querySelector(selector);
    if (element) parts.push({ id, built: fromBase64(element.integrity.replace("sha256-", "")), found: null });
  }
  for (const [id, selector] of [["script", "script[type=module]:not([src])"], ["style", "style"]]) {
    const element = document.head.querySelector(selector);
    if (element) parts.push({ id, built: namedInPolicy(id), found: await sha256(element.textContent) });
  }
  return parts;
}

/** A page in one file has the sums of its script and style in its policy. */
function namedInPolicy(id) {
  const [policy] = document.querySelectorAll("meta[http-equiv=Content-Security-Policy]");
  const sum = new RegExp(`${id}-src 'sha256-([^']+)'`).exec(policy?.content ?? "")?.[1];
  return sum ? fromBase64(sum) : null;
}

function fromBase64(sum) {
  return [...atob(sum)].map((character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
