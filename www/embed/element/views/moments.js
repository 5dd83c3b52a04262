// When the facts of a scene happen or fall due, in order of time.

import { partsOf } from "../../../src/facts/slots.js";
import { groupBy } from "../../../src/lists/group-by.js";
import { anchorOf, momentOf } from "../../../src/timeline/moment.js";

const SLOTS = ["when", "deadline"];

/**
 * `{moments, undated}` of a scene: a moment is `{words, value, entries}`, whose entries `{item, isDeadline}` share one
 * time; `undated` are the facts without a time that can be placed. Only a fact's own slots place it: a year that somebody
 * speaks of is not when it was said. A time stands for itself where times were asked for and no fact has it.
 */
export function momentsOf({ items, words }) {
  const told = new Set(items.flatMap(slotTimes).map(({ value }) => value.id));
  const placed = [];
  const undated = [];
  for (const item of items) {
    const times = timesOf(item, told).flatMap((time) => {
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

function timesOf(item, told) {
  if (item.kind !== "time") return slotTimes(item);
  return told.has(item.source.id) ? [] : [{ value: item.source, isDeadline: false }];
}

function slotTimes(item) {
  if (!item.slots) return [];
  return SLOTS.flatMap((name) => partsOf(item, name).map(({ value }) => ({ value, isDeadline: name === "deadline" })));
}
