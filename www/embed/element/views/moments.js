// When the facts of a scene happen or fall due, in order of time.

import { partsOf } from "../../../src/facts/slots.js";
import { groupBy } from "../../../src/lists/group-by.js";
import { anchorOf, momentOf } from "../../../src/timeline/moment.js";

const SLOTS = ["when", "deadline"];

/**
 * `{moments, undated}` of a scene: a moment is `{words, value, entries}`, whose entries `{item, isDeadline}` share one
 * time; `undated` are the facts without a time that can be placed. A fact that has no slot for a time goes by the times
 * in its words that no other fact tells, and a time stands for itself only where times were asked for.
 */
export function momentsOf({ items, analysis, words }) {
  const told = new Set(items.flatMap(slotTimes).map(({ value }) => value.id));
  const untold = analysis.values.filter(({ kind, id }) => kind === "time" && !told.has(id));
  const placed = [];
  const undated = [];
  for (const item of items) {
    const times = timesOf(item, untold).flatMap((time) => {
      const moment = momentOf(time.value);
      return moment ? [{ ...time, item, at: anchorOf(moment) }] : [];
    });
    if (times.length > 0) placed.push(...times);
    else if (item.slots) undated.push(item);
  }
  const inTime = placed.sort((a, b) => a.at - b.at);
  const groups = groupBy(inTime, ({ value }) => words.format.valueInWords(value));
  const moments = [...groups].map(([name, entries]) => ({ words: name, value: entries[0].value.value, entries }));
  return { moments, undated };
}

function timesOf(item, untold) {
  if (item.kind === "time") return untold.includes(item.source) ? [{ value: item.source, isDeadline: false }] : [];
  const own = slotTimes(item);
  if (own.length > 0 || !item.slots) return own;
  const { start, end } = item.source.evidence;
  const within = untold.filter(({ span }) => span.start >= start && span.end <= end);
  return within.map((value) => ({ value, isDeadline: false }));
}

function slotTimes(item) {
  if (!item.slots) return [];
  return SLOTS.flatMap((name) => partsOf(item, name).map(({ value }) => ({ value, isDeadline: name === "deadline" })));
}
