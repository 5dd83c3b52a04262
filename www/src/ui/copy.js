// Copies the whole analysis, for whoever wants to go on with it elsewhere.

import { announce } from "./announce.js";

const LABEL = "Copy as JSON";
const BACK_MS = 2000;

export function copyButton(button, analysis) {
  let timer;
  button.addEventListener("click", async () => {
    const current = analysis();
    if (!current) return;
    const said = await copied(JSON.stringify(current, null, 2));
    button.textContent = said;
    announce(said);
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = LABEL;
    }, BACK_MS);
  });
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "Copying was refused"; // By the browser or by its user.
  }
}
