// Gives the reader a file, made in the page.

import { el } from "./dom.js";

/** Long enough for any browser to have begun. */
const KEEP_MS = 60_000;

/** Saves content, a string or bytes, under a name. */
export function download(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  el("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
