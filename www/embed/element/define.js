// Names for the elements.

/** Defines an element under a name, once: another copy or version of this package may have been here before. */
export function define(name, element) {
  const registry = globalThis.customElements;
  if (!registry || registry.get(name)) return;
  registry.define(name, element);
}
