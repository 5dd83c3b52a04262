// Files and text that are dropped anywhere on the page.

import { filesIn } from "../files/files.js";

/** Takes in what is dropped on a target: `onFiles` gets a promise of files, those in folders too, `onText` a string. */
export function acceptDrops(target, { onFiles, onText }) {
  let depth = 0; // dragenter and dragleave come for every element on the way.
  const show = (on) => target.classList.toggle("dropping", on);
  target.addEventListener("dragenter", (event) => {
    if (!takes(event)) return;
    depth += 1;
    show(true);
  });
  target.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) show(false);
  });
  target.addEventListener("dragover", (event) => {
    if (takes(event)) event.preventDefault();
  });
  target.addEventListener("drop", (event) => {
    depth = 0;
    show(false);
    if (!takes(event)) return;
    event.preventDefault();
    const { dataTransfer } = event;
    if (dataTransfer.types.includes("Files")) onFiles(filesIn(dataTransfer));
    else onText(dataTransfer.getData("text/plain"));
  });
}

function takes({ dataTransfer, target }) {
  const types = dataTransfer?.types ?? [];
  // A text box takes dropped words by itself, at the place where they fall.
  return types.includes("Files") || (types.includes("text/plain") && !target.closest?.("textarea, input"));
}
