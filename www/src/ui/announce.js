// One polite live region. Typing would flood it, so that only the last of several messages is spoken.

import { byId } from "./dom.js";

const PAUSE_MS = 400;
let timer;

/** Says something to people who hear the page. */
export function announce(message) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    byId("announcements").textContent = message;
  }, PAUSE_MS);
}
