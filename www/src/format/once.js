// What is slow to make is made when it is first needed.

/** A function that gives what `make` gives, and calls it only the first time. */
export function once(make) {
  let made;
  return () => (made ??= make());
}
