// The page of the frame: text comes in by messages of the page around it, facts are shown, and the height goes out. The
// frame's own policy lets nothing else in or out.

import { el } from "../../src/ui/dom.js";
import { borrow } from "../element/engine.js";
import "../element/index.js";
import { Door } from "./door.js";
import { optionsOf } from "./options.js";
import { FRAME_STYLE } from "./style.js";

const VERSION = 1;
/** For the page's makers, where the page around is none that was named. */
const NO_ORIGIN = "This frame takes texts only from the origins that its address names, as embed.html#origins=https://news.example.";

const options = optionsOf(location.hash);
const engine = borrow(null);
const facts = document.createElement("nutgraf-facts");

const sheet = new CSSStyleSheet();
sheet.replaceSync(FRAME_STYLE);
document.adoptedStyleSheets = [sheet];
document.documentElement.style.colorScheme = options.scheme;
for (const [name, value] of Object.entries(options.attributes)) facts.setAttribute(name, value);
document.querySelector("main").append(facts);

const door = new Door(options.origins, {
  "nutgraf:text": async ({ id, text, published = null, sourceUrl = null, results = false, show = true }) => {
    if (!show) return reply(id, engine.analyze(text, { published }));
    Object.assign(facts, { published, sourceUrl, text });
    if (results) await reply(id, nextAnalysis());
  },
  "nutgraf:request": ({ id }) => reply(id, facts.analysis ? Promise.resolve(facts.analysis) : nextAnalysis()),
  "nutgraf:rules": ({ id }) => engine.rules().then((rules) => door.tell({ type: "nutgraf:rules", id, rules })),
});

facts.addEventListener("nutgraf-error", ({ detail }) => door.tell(described(null, detail)));
new ResizeObserver(() => {
  door.tell({ type: "nutgraf:height", height: Math.ceil(document.querySelector("main").getBoundingClientRect().height) });
}).observe(document.querySelector("main"));
if (!door.isOpen) facts.replaceWith(el("p", { role: "alert" }, NO_ORIGIN));
door.tell({ type: "nutgraf:ready", version: VERSION });

async function reply(id, analysis) {
  try {
    door.tell({ type: "nutgraf:analysis", id, analysis: await analysis });
  } catch (error) {
    door.tell(described(id, error));
  }
}

/** The analysis of the text that is read now. */
function nextAnalysis() {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const on = (name, settle) => {
      const hear = ({ detail }) => {
        over.abort();
        settle(detail);
      };
      facts.addEventListener(name, hear, { signal: over.signal });
    };
    on("nutgraf-analysis", resolve);
    on("nutgraf-error", reject);
  });
}

function described(id, { code, message }) {
  return { type: "nutgraf:error", id, code, message };
}
