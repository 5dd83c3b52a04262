// The dialog for saving: the desk to a file and from one, and the switch that keeps it on this device.

import { texts } from "../texts/texts.js";
import { announce } from "../ui/announce.js";
import { fillDialog } from "../ui/dialog.js";
import { byId, el } from "../ui/dom.js";
import { download } from "../ui/download.js";
import { sessionOf } from "./session.js";

const END = "nutgraf.json";

/** Fills the dialog and joins it to its button. `choose()` lets the reader choose files to open. */
export function startSaving({ desk, keep, choose }) {
  const dialog = byId("saving");
  const save = el("button", { type: "button", class: "button primary", onclick: () => saveFile(desk) }, texts.saved.save);
  const none = el("p", { class: "quiet" }, texts.saved.none);
  const open = el("button", { type: "button", class: "button", onclick: () => (dialog.close(), choose()) }, texts.saved.open);
  fillDialog(
    dialog,
    texts.saved.title,
    el(
      "section",
      {},
      el("h3", {}, texts.saved.fileTitle),
      el("p", {}, texts.saved.fileWhat),
      none,
      el("p", { class: "buttons" }, save, open),
    ),
    keepSection(keep),
  );
  byId("open-saving").addEventListener("click", () => {
    const empty = desk.articles.length === 0;
    none.hidden = !empty;
    save.hidden = empty;
    dialog.showModal();
  });
}

function saveFile(desk) {
  const day = new Date().toISOString().slice(0, 10);
  download(`desk-${day}.${END}`, "application/json", sessionOf(desk.articles));
  announce(texts.saved.wasSaved(desk.articles.length));
}

function keepSection(keep) {
  const box = el("input", { type: "checkbox", role: "switch", id: "keep" });
  const state = el("p", { class: "quiet", role: "status" });
  const erase = el("button", { type: "button", class: "button", onclick: () => keep.switchOff() }, texts.keep.erase);
  const tell = () => {
    const { bytes, articles } = keep.size;
    box.checked = keep.on;
    erase.hidden = !keep.on;
    state.textContent = keep.problem ? texts.keep.problems[keep.problem] : keep.on ? texts.keep.size(articles, bytes) : texts.keep.off;
    state.classList.toggle("problem", keep.problem !== null);
  };
  box.addEventListener("change", () => (box.checked ? keep.switchOn() : keep.switchOff()));
  keep.addEventListener("change", tell);
  tell();
  return el(
    "section",
    {},
    el("h3", {}, texts.keep.title),
    el("p", {}, texts.keep.what),
    el("p", { class: "keep-switch" }, el("label", {}, box, texts.keep.switch)),
    state,
    el("p", { class: "buttons" }, erase),
  );
}
