// The part of time that a picture shows, and the marks along it.

import { language, texts } from "../texts/texts.js";

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
/** Nobody needs to see less. */
const SHORTEST = 2 * DAY;
/** More marks would not fit a narrow picture. */
const MOST = 6;
/** A few times far from the others are left at the edge, where the others would be squeezed otherwise. */
const TAIL = 0.08;
const SQUEEZE = 4;

const STEPS = [
  ...[1, 2, 7, 14].map((count) => ({ unit: "day", count, length: count * DAY })),
  ...[1, 3, 6].map((count) => ({ unit: "month", count, length: (count * YEAR) / 12 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) => ({ unit: "year", count, length: count * YEAR })),
];

const FORMATS = {
  day: new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" }),
  year: new Intl.DateTimeFormat(language, { year: "numeric", timeZone: "UTC" }),
};

/** Everything, as `[from, to]` with some room at both ends. */
export function wholeOf(moments) {
  return roomy(Math.min(...moments.map(({ from }) => from)), Math.max(...moments.map(({ to }) => to)));
}

/** Where most of it lies; everything, unless a few far ones would squeeze the rest. */
export function windowOf(moments) {
  const starts = moments.map(({ from }) => from).sort((a, b) => a - b);
  const ends = moments.map(({ to }) => to).sort((a, b) => a - b);
  const cut = Math.floor(starts.length * TAIL);
  const most = roomy(starts[cut], ends[ends.length - 1 - cut]);
  const whole = wholeOf(moments);
  return whole[1] - whole[0] > SQUEEZE * (most[1] - most[0]) ? most : whole;
}

/** A window that is `factor` times as long around the same middle, and moved by a share of its length. */
export function moved([from, to], { factor = 1, by = 0 }) {
  const length = Math.max(SHORTEST, (to - from) * factor);
  const middle = (from + to) / 2 + (to - from) * by;
  return [middle - length / 2, middle + length / 2];
}

/** The marks along a window, each `{at, label}`; at midnight UTC. */
export function ticksOf([from, to]) {
  const step = STEPS.find(({ length }) => (to - from) / length <= MOST) ?? STEPS.at(-1);
  const ticks = [];
  for (let at = firstTick(from, step); at < to && ticks.length <= MOST; at = nextTick(at, step)) {
    ticks.push({ at, label: FORMATS[step.unit].format(at) });
  }
  return ticks;
}

/** "Jan 2024 to Mar 2025", for people who hear the page. */
export function rangeInWords([from, to]) {
  return texts.timeline.range(FORMATS.month.format(from), FORMATS.month.format(to));
}

function roomy(from, to) {
  const room = Math.max((to - from) * 0.03, SHORTEST / 2);
  return [from - room, to + room];
}

function firstTick(from, { unit, count }) {
  const date = new Date(from);
  if (unit === "day") return Math.ceil(from / (count * DAY)) * count * DAY;
  const month = unit === "month" ? Math.floor(date.getUTCMonth() / count) * count : 0;
  const year = unit === "year" ? Math.floor(date.getUTCFullYear() / count) * count : date.getUTCFullYear();
  const before = new Date(0).setUTCFullYear(year, month, 1);
  return before >= from ? before : nextTick(before, { unit, count });
}

function nextTick(at, { unit, count }) {
  if (unit === "day") return at + count * DAY;
  const date = new Date(at);
  const months = unit === "month" ? count : count * 12;
  return new Date(0).setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}
