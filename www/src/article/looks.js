// What is marked in the article: each way to look at it tells the mark of an item, or null, and which items a walk by
// key stops at.

import { QUIET_MARKS } from "../kinds.js";

/** For facts, all or of one kind. Names have a quiet line beside all of them; `whole` sentences are marked on demand. */
export function factsLook(kind, whole = kind !== null) {
  const isWanted = (item) => (kind === null || kind === item.kind) && (whole || !QUIET_MARKS.has(item.mark));
  const shows = (item) => !item.entity && item.review !== "rejected" && isWanted(item);
  const quiet = kind === null ? "name" : null;
  return { markOf: (item) => (shows(item) ? item.mark : item.entity ? quiet : null), walksTo: shows };
}

/** As another look, but of facts only those among some items. */
export function among(look, items) {
  const own = new Set(items);
  const shows = (item) => Boolean(item.entity) || own.has(item);
  return {
    markOf: (item) => (shows(item) ? look.markOf(item) : null),
    walksTo: (item) => shows(item) && look.walksTo(item),
  };
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
