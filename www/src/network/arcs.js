// Where those who meet stand: one under the other, and an arc from each to whom it meets, so that no name can lie over
// another however many there are.

import { widthsOf } from "./amounts.js";
import { besideEachOther } from "./order.js";

const ROW = 30;
const DOT = 9;
const [LEAST, MOST] = [2, 10];

/** As `columnsLayout`: `{width, height, places, curves}`. */
export function arcsLayout(links, weights, width) {
  const nodes = besideEachOther(links, weights);
  const widths = widthsOf(weights, LEAST, MOST);
  const room = Math.round(Math.min(width * 0.5, 260));
  const x = room + DOT;
  const yOf = new Map(nodes.map((node, at) => [node, (at + 0.5) * ROW]));
  const farthest = Math.max(...links.map(({ from, to }) => Math.abs(yOf.get(from) - yOf.get(to))));
  const reach = width - x - MOST;
  const places = nodes.map((node) => {
    const y = yOf.get(node);
    const own = links.filter(({ from, to }) => from === node || to === node);
    const bar = { x: x - DOT, y: y - DOT / 2, width: DOT, height: DOT };
    return { node, side: "from", links: own, x: x - DOT - 6, y, height: ROW, room: room - 6, bar };
  });
  const curves = links.map((link) => {
    const [top, bottom] = [yOf.get(link.from), yOf.get(link.to)].sort((a, b) => a - b);
    const away = bottom - top;
    const out = Math.min(away * 1.2, reach * Math.sqrt(away / farthest));
    // A curve reaches three quarters of the way to its handles.
    const handle = Math.round(x + (out * 4) / 3);
    return { link, d: `M${x} ${top}C${handle} ${top} ${handle} ${bottom} ${x} ${bottom}`, width: widths.get(link) };
  });
  return { width, height: nodes.length * ROW, places, curves };
}
