// What each value of each facet would show, counted in one pass that lets the page answer between slices.

import { breathe } from "../ui/dom.js";
import { FACETS } from "./facets.js";

const SLICE = 1500;

/**
 * The counts of each facet's values, as a Map of Maps by the facet's id and the value; null where `isStale()` says on the
 * way that nobody waits for them any more. An item counts for a facet if all the others let it through.
 */
export async function countValues(filter, items, isStale) {
  const counts = new Map(FACETS.map(({ id }) => [id, new Map()]));
  for (const [at, item] of items.entries()) {
    if (at % SLICE === SLICE - 1) await breathe();
    if (isStale()) return null;
    const missed = filter.missed(item);
    if (missed === null || missed.length > 1) continue;
    for (const { id, valuesOf } of FACETS) {
      const lets = missed.length === 0 || missed[0] === id;
      for (const value of new Set(valuesOf(item))) {
        const own = counts.get(id);
        own.set(value, (own.get(value) ?? 0) + (lets ? 1 : 0));
      }
    }
  }
  return counts;
}
