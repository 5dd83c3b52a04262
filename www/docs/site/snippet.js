// The snippet builder: what is chosen becomes lines to copy and, beside them, the thing itself at work.

import { linesFor } from "./snippet/lines.js";
import { showPreview } from "./snippet/preview.js";

/** Long enough for a word to be typed out before the preview is made anew. */
const PAUSE = 400;

const builder = document.getElementById("builder");
const form = document.getElementById("choices");
const lines = document.getElementById("lines");
const said = document.getElementById("said");
let timer = 0;

builder.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", () => {
  write();
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.textContent = "The lines and the preview have changed.";
    showPreview(chosen());
  }, PAUSE);
});
write();
showPreview(chosen());

function write() {
  const choices = chosen();
  for (const field of form.querySelectorAll("[data-doors]")) field.hidden = !field.dataset.doors.split(" ").includes(choices.door);
  lines.textContent = linesFor(choices, builder.dataset);
}

/** `{door, base, origins, for, …}` as typed; `kinds` is a list. */
function chosen() {
  const data = new FormData(form);
  return { ...Object.fromEntries(data), kinds: data.getAll("kinds") };
}
