// One line above the article for what the reader should know: how a file was read, what went wrong, what was stopped.

import { announce } from "./announce.js";
import { byId, el } from "./dom.js";

/** Shows some words, and at most one thing to do about them. */
export function showNotice(words, { problem = false, action = null, run = null } = {}) {
  const notice = byId("notice");
  notice.replaceChildren(words);
  if (action) notice.append(el("button", { type: "button", class: "button", onclick: run }, action));
  notice.classList.toggle("problem", problem);
  notice.hidden = false;
  if (problem) announce(words);
}

export function hideNotice() {
  byId("notice").replaceChildren();
  byId("notice").hidden = true;
}
