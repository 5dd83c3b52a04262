// The timeline as a picture: one row for each entry, its words beside its place on both clocks.

import { KINDS } from "../kinds.js";
import { shorten } from "../format/shorten.js";
import { articleName } from "../ledger/notes.js";
import { Growing } from "../lists/growing.js";
import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";
import { svg } from "../ui/svg.js";
import { ticksOf } from "./axis.js";
import { hasPassed } from "./entries.js";
import { gridOf, stripOf } from "./strip.js";

/** How far labels along the axis are from each other at least, in hundredths of its length. */
const APART = 19;
const SIGNS = ["happens", "told", "deadline", "today"];

/** The picture and the rows that grow in it. `scene` is `{entries, window, today, several}`. */
export function makePicture(scene) {
  const { entries, window, today } = scene;
  const ticks = ticksOf(window);
  const grid = gridOf([...ticks.map(({ at }) => [at, "grid"]), [today, "today"]], window);
  const rows = el("ol", { class: "timeline-rows" });
  const growing = new Growing(rows, entries, (entry) => rowOf(entry, scene, grid));
  return { picture: el("div", {}, legend(), axis(ticks, window), rows), growing };
}

/** What a time of an entry is, in words: "deadline before March 2024, passed". */
function timeWords(time, today) {
  const words = texts.timeline.roles[time.role](time.words);
  return hasPassed(time, today) ? texts.timeline.passed(words) : words;
}

function rowOf({ item, words, said, times }, scene, grid) {
  const { label, letter, one } = KINDS.find(({ id }) => id === item.kind);
  const { today, window, several } = scene;
  const told = times.map((time) => {
    const names = ["time", time.role, hasPassed(time, today) ? "passed" : ""];
    return el("span", { class: names.join(" ").trim() }, timeWords(time, today));
  });
  if (said) told.push(el("span", { class: "time told" }, timeWords(said, today)));
  if (several) told.push(el("span", { class: "time" }, shorten(articleName(item.article), 60)));
  const button = el(
    "button",
    { type: "button", class: "timeline-point show", "data-act": "show", tabindex: "-1" },
    el("span", { class: `badge ${item.kind}`, "aria-hidden": "true", title: label }, letter),
    el("span", { class: "visually-hidden" }, `${one}: `),
    el("span", { class: "timeline-words" }, shorten(words.replace(/\s+/g, " "), 110)),
    " ",
    el("span", { class: "timeline-times" }, ...told.flatMap((each, at) => (at ? [" · ", each] : [each]))),
  );
  const review = item.review ? ` ${item.review}` : "";
  return el("li", { class: `timeline-row${review}`, "data-item": item.id }, button, stripOf({ said, times }, window, today, grid));
}

function legend() {
  const signs = SIGNS.map((role) => el("span", { class: `sign ${role}` }, signOf(role), texts.timeline.legend[role]));
  return el("p", { class: "timeline-legend" }, ...signs);
}

function signOf(role) {
  const shapes = {
    happens: () => svg("circle", { cx: "10", cy: "10", r: "5", class: "happens" }),
    told: () => svg("circle", { cx: "10", cy: "10", r: "4", class: "told" }),
    deadline: () => svg("path", { d: "M6 18V1H16L13 5L16 9H6", class: "deadline" }),
    today: () => svg("line", { x1: "10", x2: "10", y1: "0", y2: "20", class: "today" }),
  };
  return svg("svg", { class: "strip", width: "20", height: "20", "aria-hidden": "true" }, shapes[role]());
}

function axis(ticks, [from, to]) {
  const places = ticks.map(({ at, label }) => ({ x: ((at - from) / (to - from)) * 100, label }));
  // Labels that would run into the one before are left out; their lines stay.
  let last = -Infinity;
  const apart = places.filter(({ x }) => {
    if (x - last < APART) return false;
    last = x;
    return true;
  });
  const labels = apart.map(({ x, label }) => {
    return svg("text", { x: `${x}%`, y: "1em", "text-anchor": x < 8 ? "start" : x > 92 ? "end" : "middle" }, label);
  });
  return el("div", { class: "timeline-axis", "aria-hidden": "true" }, svg("svg", { class: "strip" }, ...labels));
}
