// The chosen thing at work, on a sample of an invented paper.

import { attributesOf, frameOptions } from "./lines.js";
import { SAMPLE } from "./sample.js";

const ELEMENT = new URL("../../nutgraf/element.js", import.meta.url);
const FRAME = new URL("../../embed.html", import.meta.url);

const article = document.getElementById("sample");
const place = document.getElementById("preview");
let stop = new AbortController();

const [title, ...paragraphs] = SAMPLE;
article.append(made("h3", title), ...paragraphs.map((words) => made("p", words)));

/** Replaces what is shown. Of the article's place in the page only the sample's own is known here. */
export function showPreview(choices) {
  stop.abort();
  stop = new AbortController();
  place.replaceChildren(choices.door === "frame" ? frame(choices, stop.signal) : element(choices));
}

function element(choices) {
  const facts = document.createElement("nutgraf-facts");
  for (const [name, value] of Object.entries({ ...attributesOf(choices), for: "#sample", loading: "eager" })) facts.setAttribute(name, value);
  import(ELEMENT).catch(() => place.replaceChildren(made("p", "The element could not be loaded.")));
  return facts;
}

function frame(choices, signal) {
  const shown = Object.assign(document.createElement("iframe"), { title: "Facts of the sample article" });
  shown.sandbox = "allow-scripts";
  shown.src = `${FRAME}#${frameOptions(choices, [location.origin])}`;
  const text = SAMPLE.join("\n\n");
  addEventListener(
    "message",
    ({ source, data }) => {
      if (source !== shown.contentWindow) return;
      if (data.type === "nutgraf:ready") source.postMessage({ type: "nutgraf:text", text, published: choices.published || null }, "*");
      if (data.type === "nutgraf:height") shown.style.height = `${data.height}px`;
    },
    { signal },
  );
  return shown;
}

function made(name, words) {
  return Object.assign(document.createElement(name), { textContent: words });
}
