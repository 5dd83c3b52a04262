// The panel in which a fact or a name is corrected. It does not cover the article, whose words are chosen meanwhile; one is
// open at a time.

import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { el } from "../ui/dom.js";

let open = null;

/**
 * Opens a panel with a form in it; `focus(panel)` gives what to begin at. `on`: `save()` gives a problem in words, or what
 * is to be done once the panel is gone; `reset()` or null; `closed()` when the panel is gone, however it went.
 */
export function openPanel({ title, fields, focus, on }) {
  closePanel();
  const problem = el("p", { class: "correction-problem", role: "alert" });
  const save = () => {
    const outcome = on.save();
    const wrong = typeof outcome === "string";
    problem.textContent = wrong ? outcome : "";
    if (wrong) return;
    closePanel();
    outcome();
  };
  const form = el(
    "form",
    { class: "correction-form", novalidate: true },
    ...fields,
    problem,
    el(
      "p",
      { class: "correction-actions" },
      el("button", { class: "button primary" }, texts.review.save),
      el("button", { type: "button", class: "button", onclick: closePanel }, texts.review.cancel),
      on.reset && el("button", { type: "button", class: "button reset", onclick: () => (closePanel(), on.reset()) }, texts.review.reset),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  const panel = el(
    "section",
    { class: "correction", role: "dialog", "aria-labelledby": "correction-title" },
    el("h2", { id: "correction-title" }, title),
    form,
  );
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    closePanel();
  });
  document.body.append(panel);
  open = { panel, closed: on.closed };
  focus(panel).focus();
}

/** Closes the panel that is open, without saving. */
function closePanel() {
  if (!open) return;
  const { panel, closed } = open;
  open = null;
  panel.remove();
  closed();
}

/** Closes the panel since what it is about has changed, and says so. */
export function dropPanel() {
  if (!open) return;
  closePanel();
  announce(texts.review.dropped);
}
