// Draws a layout of nodes and links. Each is a button with a name: one of them is in the tab order, and arrow keys walk
// from there, see `walk.js`.

import { shorten } from "../format/shorten.js";
import { svg } from "../ui/svg.js";
import { linkInWords } from "./told.js";

/** Pixels that a letter takes about; names that turn out longer are cut once they can be measured. */
const LETTER = 6;
/** A line that is thinner can be hit beside itself. */
const HIT = 24;

/** The picture of a layout `{width, height, places, curves}`, see `columns.js`. */
export function drawPicture({ width, height, places, curves }, teller, label) {
  const lines = curves.map((curve, at) => drawLink(curve, at, teller));
  const nodes = places.map((place, at) => drawPlace(place, at, teller));
  const attributes = { class: "network-picture", viewBox: `0 0 ${width} ${height}`, width, height, role: "group" };
  return svg("svg", { ...attributes, "aria-label": label }, ...lines, ...nodes);
}

/** Cuts the names that are longer than their room. All are measured before any is changed. */
export function fitNames(picture, places) {
  const texts = [...picture.querySelectorAll("text")];
  const lengths = texts.map((text) => text.getComputedTextLength());
  for (const [at, text] of texts.entries()) {
    const { room, node } = places[at];
    if (lengths[at] <= room) continue;
    text.firstChild.data = shorten(node.label, Math.max(3, Math.floor((text.firstChild.data.length * room) / lengths[at]) - 1));
  }
}

function drawLink({ link, d, width }, at, teller) {
  const words = linkInWords(link, teller);
  return svg(
    "g",
    { class: `network-link${link.firm ? "" : " loose"}`, role: "button", tabindex: -1, "data-link": at, "aria-label": words },
    svg("path", { class: "network-hit", d, "stroke-width": Math.max(HIT, width) }),
    svg("path", { class: "network-line", d, "stroke-width": width }),
  );
}

function drawPlace({ node, side, x, y, height, room, bar }, at, teller) {
  const end = side === "from";
  const left = end ? x - room : bar.x;
  const box = { x: left, y: y - height / 2, width: room + bar.width + 6, height };
  // Cut or not, the button's own label tells it in full.
  const looks = { "text-anchor": end ? "end" : "start", "dominant-baseline": "central", "aria-hidden": "true" };
  const name = svg("text", { x, y, ...looks }, shorten(node.label, room / LETTER));
  return svg(
    "g",
    { class: `network-node ${node.kind}`, role: "button", tabindex: at === 0 ? 0 : -1, "data-place": at, "aria-label": teller.node(node, side) },
    svg("rect", { class: "network-hit", ...box }),
    svg("rect", { class: "network-bar", ...bar, rx: 2 }),
    name,
  );
}
