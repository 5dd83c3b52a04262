// Finds a place in what lies in order of the text, as a long text has it, without looking at all of it.

/** The place of the first of some spans or things with a span, in order, that starts at an offset or after it. */
export function firstFrom(items, offset) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle].span ?? items[middle]).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
