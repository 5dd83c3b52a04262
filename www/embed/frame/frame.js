// The page of the frame: text comes in by messages of the page around it, facts are shown, and the height goes out. The
// frame's own policy lets nothing else in or out.

import { el } from "../../src/ui/dom.js";
import { NutgrafError } from "../api/index.js";
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

/** The text that is shown, with its date. */
let present = { text: "", published: null };

const door = new Door(options.origins, {
  // What is answered is read for the answer alone, whatever texts come before and after it.
  "nutgraf:text": ({ id, text, published = null, sourceUrl = null, results = false, show = true }) => {
    if (typeof text !== "string") throw new NutgrafError("not-a-string", `the text must be a string; it is ${text === null ? "null" : `a ${typeof text}`}`);
    const answer = results || !show ? engine.analyze(text, { published }) : null;
    if (show) {
      Object.assign(facts, { published, sourceUrl, text });
      present = { text, published };
    }
    return answer && reply(id, answer);
  },
  "nutgraf:request": ({ id }) => reply(id, engine.analyze(present.text, { published: present.published })),
  "nutgraf:rules": ({ id }) => engine.rules().then((rules) => door.tell({ type: "nutgraf:rules", id, rules })),
});

facts.addEventListener("nutgraf-error", ({ detail }) => door.tell(described(null, detail)));
new ResizeObserver(() => {
  door.tell({ type: "nutgraf:height", height: Math.ceil(document.querySelector("main").getBoundingClientRect().height) });
}).observe(document.querySelector("main"));
const wrong = options.wrong.map((words) => ` “${words}” is none.`).join("");
if (!door.isOpen || wrong) facts.replaceWith(el("p", { role: "alert" }, NO_ORIGIN + wrong));
door.tell({ type: "nutgraf:ready", version: VERSION });

async function reply(id, analysis) {
  try {
    door.tell({ type: "nutgraf:analysis", id, analysis: await analysis });
  } catch (error) {
    door.tell(described(id, error));
  }
}

function described(id, { code, message }) {
  return { type: "nutgraf:error", id, code, message };
}
