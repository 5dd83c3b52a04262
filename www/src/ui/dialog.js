// Dialogs of one make: a heading, a way to close, and what stands between.

import { texts } from "../texts/texts.js";
import { el } from "./dom.js";

/** Fills an empty dialog of the page, which is named by its heading. A click beside it closes it, too. */
export function fillDialog(dialog, title, ...children) {
  const heading = el("h2", { id: dialog.getAttribute("aria-labelledby") }, title);
  const close = el("button", { type: "button", class: "button", onclick: () => dialog.close() }, texts.ui.close);
  dialog.append(el("header", { class: "dialog-head" }, heading, close), ...children);
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
}
