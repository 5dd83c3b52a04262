// Puts the words of the interface into index.html: `{{page.help}}` becomes that text of the language that `<html lang>`
// names, escaped for text and for attributes alike.

import { LANGUAGES } from "../src/texts/texts.js";

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The Vite plugin; a key that does not exist, or holds no plain string, fails the build. */
export const textsInHtml = {
  name: "texts-in-html",
  transformIndexHtml: { order: "pre", handler: withTexts },
};

/** A page with its words. */
function withTexts(html) {
  const tag = /<html\s+lang="([^"]+)"/.exec(html)?.[1];
  if (!Object.hasOwn(LANGUAGES, tag ?? "")) throw new Error(`index.html asks for the language "${tag}"; there is none`);
  return html.replaceAll(/\{\{(.*?)\}\}/g, (_, path) => escaped(textAt(LANGUAGES[tag], path.trim())));
}

function textAt(texts, path) {
  let at = texts;
  for (const key of path.split(".")) at = Object.hasOwn(at, key) ? at[key] : null;
  if (typeof at !== "string") throw new Error(`index.html asks for the text "${path}"; there is none`);
  return at;
}

function escaped(text) {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]);
}
