// The buttons for undo and redo, and their keys.

import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { byId } from "../ui/dom.js";

/**
 * Joins the buttons and keys to the corrections; `show(step)` brings the reader to what a step was about. Gives a way to
 * undo.
 */
export function startHistory(corrections, show) {
  const turn = (which) => {
    const step = corrections[which]();
    if (!step) return announce(texts.review.nothingTo[which]);
    show(step);
    announce(texts.review.did[which](step.words));
  };
  const tell = () => {
    const { next } = corrections;
    byId("history").hidden = !next.undo && !next.redo;
    for (const which of ["undo", "redo"]) {
      const words = next[which] ? texts.review.history[which](next[which].words) : texts.review.buttons[which];
      byId(which).setAttribute("aria-disabled", String(!next[which]));
      byId(which).title = words;
    }
  };
  for (const which of ["undo", "redo"]) byId(which).addEventListener("click", () => turn(which));
  addEventListener("keydown", (event) => {
    const which = historyKey(event);
    if (!which || isField(event.target) || document.querySelector("dialog:modal")) return;
    event.preventDefault();
    turn(which);
  });
  corrections.addEventListener("change", tell);
  tell();
  return () => turn("undo");
}

/** Fields undo their own typing. */
function isField(target) {
  return Boolean(target.closest?.("input, textarea, select, [contenteditable]"));
}

function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }) {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === "y" && !shiftKey) return "redo";
  return key.toLowerCase() !== "z" ? null : shiftKey ? "redo" : "undo";
}
