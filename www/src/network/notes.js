// What stands below the links: how many are linked, what is not drawn, what the width and the dashes mean.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** Notes on a net; `drawn` is `{links, currency}` of the picture, or null below the table. */
export function notesOf(net, kind, scene, drawn) {
  const words = texts.network.notes;
  const named = net.nodes.filter(({ entity }) => entity !== null).length;
  const unlinked = scene.joint.list.length - named;
  const notes = [
    words.linked(net.nodes.length, net.links.length),
    unlinked > 0 && words.unlinked[kind](unlinked),
    net.open > 0 && words.open[kind](net.open),
    drawn && drawn.links.length < net.links.length && words.drawn(drawn.links.length, net.links.length),
    drawn && (drawn.currency ? words.money(drawn.currency) : words.counted[kind]),
    drawn && drawn.links.some(({ firm }) => !firm) && words.loose[kind],
  ];
  return el("ul", { class: "totals-notes" }, ...notes.filter(Boolean).map((note) => el("li", {}, note)));
}
