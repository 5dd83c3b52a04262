// Where givers and receivers stand: two columns, the givers' on the left, and bands between them. A body that gives and
// receives stands in both.

import { widthsOf } from "./amounts.js";

const ROW = 30;
const GAP = 2;
const BAR = 6;
const [LEAST, MOST] = [2, 20];
/** Rounds of putting each column in the order of what it is linked with, against crossings. */
const ROUNDS = 6;

/**
 * `{width, height, places, curves}`: a place is `{node, side, x, y, height, room, bar}`, with its label at `x` and `y`,
 * `room` pixels for it, and the box of its bar; a curve `{link, d, width}`.
 */
export function columnsLayout(links, weights, width) {
  const room = Math.round(Math.min(width * 0.36, 220));
  const widths = widthsOf(weights, LEAST, MOST);
  const sides = { from: byWeight(links, "from", weights), to: byWeight(links, "to", weights) };
  for (let round = 0; round < ROUNDS; round += 1) {
    settle(sides, "to", "from", weights);
    settle(sides, "from", "to", weights);
  }
  const left = stack(sides.from, widths);
  const right = stack(sides.to, widths);
  const height = Math.max(left.height, right.height);
  centre(left, height);
  centre(right, height);
  const xs = { from: room + 8, to: width - room - 8 };
  const places = [placesOf(left, "from", xs.from, room), placesOf(right, "to", xs.to, room)].flat();
  return { width, height, places, curves: curvesOf(links, widths, left, right, xs) };
}

function byWeight(links, end, weights) {
  const nodes = new Map();
  for (const link of links) {
    const own = nodes.get(link[end]) ?? { node: link[end], links: [], weight: 0 };
    own.links.push(link);
    own.weight += weights.get(link);
    nodes.set(link[end], own);
  }
  return [...nodes.values()].sort((a, b) => b.weight - a.weight);
}

/** Orders one column by where its links lead to in the other. */
function settle(sides, end, other, weights) {
  const rank = new Map(sides[other].map(({ node }, at) => [node, at / sides[other].length]));
  for (const own of sides[end]) {
    own.mean = own.links.reduce((sum, link) => sum + rank.get(link[other]) * weights.get(link), 0) / (own.weight || 1);
  }
  sides[end].sort((a, b) => a.mean - b.mean || b.weight - a.weight);
}

/** The nodes of a column, one under the other, each as high as its bands together. */
function stack(column, widths) {
  let y = 0;
  const rows = column.map((own) => {
    const band = own.links.reduce((sum, link) => sum + widths.get(link) + GAP, -GAP);
    const row = { ...own, y: 0, top: y, height: Math.max(ROW, band + 10), band };
    y += row.height;
    return row;
  });
  return { rows, height: y };
}

function centre(stacked, height) {
  const shift = (height - stacked.height) / 2;
  for (const row of stacked.rows) {
    row.top += shift;
    row.y = row.top + row.height / 2;
  }
}

function placesOf({ rows }, side, x, room) {
  return rows.map(({ node, links, y, height, band }) => {
    const bar = { x: side === "from" ? x - BAR : x, y: y - band / 2, width: BAR, height: band };
    return { node, side, links, x: side === "from" ? x - BAR - 6 : x + BAR + 6, y, height, room: room - BAR - 6, bar };
  });
}

function curvesOf(links, widths, left, right, xs) {
  const starts = ends(left, right, "to", widths);
  const stops = ends(right, left, "from", widths);
  const middle = (xs.from + xs.to) / 2;
  return links.map((link) => {
    const [from, to] = [starts.get(link), stops.get(link)].map((y) => Math.round(y * 10) / 10);
    return { link, d: `M${xs.from} ${from}C${middle} ${from} ${middle} ${to} ${xs.to} ${to}`, width: widths.get(link) };
  });
}

/** Where each link leaves its node: in the order of where they go to, so that they do not cross at once. */
function ends(own, other, end, widths) {
  const rank = new Map(other.rows.map(({ node }, at) => [node, at]));
  const found = new Map();
  for (const { links, y, band } of own.rows) {
    let at = y - band / 2;
    for (const link of [...links].sort((a, b) => rank.get(a[end]) - rank.get(b[end]))) {
      found.set(link, at + widths.get(link) / 2);
      at += widths.get(link) + GAP;
    }
  }
  return found;
}
