// Copies what was found, for whoever wants to go on with it elsewhere.

import { texts } from "../texts/texts.js";
import { announce } from "./announce.js";

const BACK_MS = 2000;

/** Makes a button copy some words; `make` gives them, or null while there are none. */
export function copyButton(button, make) {
  const label = button.textContent;
  let timer;
  button.addEventListener("click", async () => {
    const words = make();
    if (words === null) return;
    const said = await copied(words);
    button.textContent = said;
    announce(said);
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = label;
    }, BACK_MS);
  });
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return texts.ui.copied;
  } catch {
    return texts.ui.copyRefused; // By the browser or by its user.
  }
}
