// One row of the picture: where an entry lies on both clocks, within the part of time that is shown.

import { svg } from "../ui/svg.js";
import { hasPassed } from "./entries.js";
import { anchorOf } from "./moment.js";

/** Narrower stretches, in hundredths of the picture, are drawn as a point. */
const POINT = 1.5;
const FLAG = "M0 9V-9H10L7-5L10-1H0";
const BEFORE = "M0-6V6M0 0H-16M-11-4L-16 0L-11 4";
const AFTER = "M0-6V6M0 0H16M11-4L16 0L11 4";
const LEFT = "M2 0L8-5V5Z";
const RIGHT = "M-2 0L-8-5V5Z";

/** The lines that are the same in all rows; `places` are `[moment, class]`. */
export function gridOf(places, window) {
  const lines = places.map(([at, name]) => [share(at, window), name]).filter(([x]) => x >= 0 && x <= 100);
  return lines.map(([x, name]) => svg("line", { x1: `${x}%`, x2: `${x}%`, y1: "0", y2: "100%", class: name }));
}

/** The marks of an entry. Its words tell the same, so that it is hidden from people who hear the page. */
export function stripOf({ said, times }, window, today, grid) {
  const placed = times.filter(({ moment }) => moment);
  const marks = placed.flatMap((time) => markOf(time, window, today));
  const first = placed[0];
  const link = said?.moment && first ? [linkOf(said.moment, first.moment, window)] : [];
  const from = said?.moment ? [saidMark(said.moment, window)] : [];
  return svg("svg", { class: "strip", "aria-hidden": "true" }, ...grid.map((line) => line.cloneNode()), ...link, ...marks, ...from);
}

function markOf(time, window, today) {
  const { role, moment } = time;
  const [from, to] = [share(moment.from, window), share(moment.to, window)];
  if (to < 0) return [edge(LEFT, 0, role)];
  if (from > 100) return [edge(RIGHT, 100, role)];
  const name = hasPassed(time, today) ? [role, "passed"].join(" ") : role;
  if (role === "deadline") return [sign(FLAG, clamp(to), name)];
  if (moment.open === "before") return [sign(BEFORE, clamp(to), name)];
  if (moment.open === "after") return [sign(AFTER, clamp(from), name)];
  if (to - from < POINT) return [svg("circle", { cx: `${clamp((from + to) / 2)}%`, cy: "50%", r: "5", class: name })];
  const [left, right] = [clamp(from), clamp(to)];
  const place = { x: `${left}%`, width: `${right - left}%`, y: "50%", height: "8", rx: "4", transform: "translate(0 -4)" };
  return [svg("rect", { ...place, class: name })];
}

function saidMark(moment, window) {
  const x = share((moment.from + moment.to) / 2, window);
  if (x < 0 || x > 100) return edge(x < 0 ? LEFT : RIGHT, clamp(x), "told");
  return svg("circle", { cx: `${x}%`, cy: "50%", r: "4", class: "told" });
}

function linkOf(said, happens, window) {
  const [a, b] = [share((said.from + said.to) / 2, window), share(anchorOf(happens), window)].map(clamp);
  return svg("line", { x1: `${a}%`, x2: `${b}%`, y1: "50%", y2: "50%", class: "between" });
}

/** A drawing in pixels at a share of the width. */
function sign(path, x, name) {
  return svg("svg", { x: `${x}%`, y: "50%", overflow: "visible" }, svg("path", { d: path, class: name }));
}

function edge(path, x, name) {
  return sign(path, x, ["beyond", name].join(" "));
}

function share(at, [from, to]) {
  return ((at - from) / (to - from)) * 100;
}

function clamp(x) {
  return Math.min(100, Math.max(0, x));
}
