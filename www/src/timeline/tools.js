// What can be chosen above the timeline: picture or table, one of the two clocks, and which part of time.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** How each button changes the window, see `moved` of `axis.js`; null shows everything. */
export const MOVES = {
  in: { factor: 0.5 },
  out: { factor: 2 },
  earlier: { by: -0.5 },
  later: { by: 0.5 },
  all: null,
};

/** The buttons, by what holds now: `{shape, clock}`. */
export function makeTools({ shape, clock }) {
  const { tools } = texts.timeline;
  return el(
    "div",
    { class: "timeline-tools" },
    choice("shape", tools.shape, ["picture", "table"], shape),
    ...(shape === "picture" ? [choice("clock", tools.clock, ["happens", "told"], clock), moves()] : []),
  );
}

function choice(name, label, options, chosen) {
  const buttons = options.map((id) => {
    const attributes = { type: "button", class: "button", [`data-${name}`]: id, "aria-pressed": String(id === chosen) };
    return el("button", attributes, texts.timeline.tools[id]);
  });
  return el("div", { class: "choice", role: "group", "aria-label": label }, ...buttons);
}

function moves() {
  const buttons = Object.keys(MOVES).map((id) => {
    const words = texts.timeline.moves[id];
    const attributes = { type: "button", class: "button", "data-move": id, "aria-label": words.label, title: words.label };
    return el("button", attributes, words.sign);
  });
  return el("div", { class: "choice", role: "group", "aria-label": texts.timeline.tools.window }, ...buttons);
}
