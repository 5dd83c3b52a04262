// What is marked in the article: each way to look at it tells the mark of an item, or null, and which items a walk by
// key stops at.

import { QUIET_MARKS } from "../kinds.js";

/** For facts, all or of one kind. Names have a quiet line beside all of them. */
export function factsLook(kind) {
  const shows = (item) => !item.entity && item.review !== "rejected" && (kind === null ? !QUIET_MARKS.has(item.mark) : kind === item.kind);
  const quiet = kind === null ? "name" : null;
  return { markOf: (item) => (shows(item) ? item.mark : item.entity ? quiet : null), walksTo: shows };
}

/** For people and bodies, all or of one kind. */
export function entitiesLook(kind) {
  const shows = (item) => Boolean(item.entity) && (kind === null || kind === item.kind);
  // A mention that holds another has its line below the other's.
  return { markOf: (item) => (shows(item) ? item.kind + (item.holds ? "-outer" : "") : null), walksTo: shows };
}

/** What belongs together: all mentions of one entity, or an item alone. */
export function alike(item) {
  return item.entity?.mentions ?? [item];
}
