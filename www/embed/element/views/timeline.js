// Facts in the order in which they happen or fall due; what has no date is only counted.

import { el } from "../../../src/ui/dom.js";
import { momentsOf } from "./moments.js";
import { inSlices, itemButton, kindOf, nothing, quoted, sentenceOfItem, standingsOf } from "./parts.js";

/** What `<time datetime>` takes as it is. */
const MACHINE = /^\d{4}(-\d\d(-\d\d)?|-W\d\d)?$/;

/** The nodes of a scene for the list of the panel, see `scene.js` and `inSlices`. */
export function* timeline(scene) {
  const { words } = scene;
  const { texts } = words;
  const { moments, undated } = momentsOf(scene);
  if (moments.length === 0) return yield* nothing("timeline", scene);
  const list = el("ol", { part: "timeline", class: "timeline", role: "list" });
  yield* inSlices(list, list, moments, (moment) => momentView(moment, words));
  if (undated.length > 0) yield el("p", { class: "note" }, texts.timeline.undated(undated.length));
}

function momentView({ words: name, value, entries }, words) {
  const datetime = MACHINE.test(value) ? value : null;
  return el(
    "li",
    { part: "moment", class: "moment" },
    el("time", { class: "when", datetime }, name),
    el("ul", { role: "list" }, ...entries.map((entry) => entryView(entry, words))),
  );
}

function entryView({ item, isDeadline }, words) {
  const { texts } = words;
  const deadline = isDeadline ? el("span", { class: "deadline" }, texts.timeline.deadline) : null;
  const standings = item.slots ? standingsOf(item.source, words) : [];
  return el(
    "li",
    { part: "fact", class: `entry ${item.kind}`, "data-item": item.id },
    itemButton(
      el("span", { class: "head" }, kindOf(item, words), ...standings, deadline),
      quoted(sentenceOfItem(item), { part: "fact-words", class: "words" }),
    ),
  );
}
