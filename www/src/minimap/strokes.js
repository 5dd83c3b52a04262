// Where marks lie along an article, as one SVG path for each kind.

/** The height of the whole article in units of the picture, and the least that a mark takes of it. */
export const HEIGHT = 1000;
const LEAST = 3;

/** What is told in whole sentences lies on the left, values on the right, and what was not read goes across. */
const LANES = { money: [6, 5], quantity: [6, 5], time: [6, 5], unread: [0, 11] };
const FACTS = [0, 5];

/** `[kind, path]` for items in order of the text; `placeOf(offset)` tells how far down an offset lies, from 0 to 1. */
export function strokesOf(items, placeOf) {
  const runs = new Map();
  for (const { kind, span } of items) {
    const from = Math.floor(placeOf(span.start) * HEIGHT);
    const to = Math.max(from + LEAST, Math.ceil(placeOf(span.end) * HEIGHT));
    if (!runs.has(kind)) runs.set(kind, []);
    const own = runs.get(kind);
    const last = own.at(-1);
    // What touches is one stroke, so that ten thousand marks are a few hundred.
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else own.push({ from, to });
  }
  return [...runs].map(([kind, own]) => [kind, own.map((run) => stroke(LANES[kind] ?? FACTS, run)).join("")]);
}

function stroke([x, width], { from, to }) {
  return `M${x} ${from}h${width}v${to - from}h${-width}z`;
}
