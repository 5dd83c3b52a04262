// Copies what was found, for whoever wants to go on with it elsewhere.

import { texts } from "../texts/texts.js";
import { announce } from "./announce.js";

const BACK_MS = 2000;

/** Makes a button copy some words; `make` gives them, or null while there are none. */
export function copyButton(button, make) {
  button.addEventListener("click", async () => {
    const words = make();
    if (words !== null) sayOn(button, await copyWords(words));
  });
}

/** Copies words, or a promise of them, and gives what to say of it. */
export async function copyWords(words) {
  try {
    // Some browsers only take a promise while the key or the press is fresh.
    if (words instanceof Promise && globalThis.ClipboardItem) await navigator.clipboard.write([itemOf(words)]);
    else await navigator.clipboard.writeText(await words);
    return texts.ui.copied;
  } catch {
    return texts.ui.copyRefused; // By the browser or by its user.
  }
}

/** Shows on a button for a moment what came of it, and says it. */
export function sayOn(button, said) {
  button.dataset.label ??= button.textContent;
  button.textContent = said;
  announce(said);
  clearTimeout(Number(button.dataset.timer));
  button.dataset.timer = setTimeout(() => (button.textContent = button.dataset.label), BACK_MS);
}

function itemOf(words) {
  return new ClipboardItem({ "text/plain": words.then((text) => new Blob([text], { type: "text/plain" })) });
}
