// Properties of the elements that mirror attributes.

/** The attribute of each property. */
export const MIRRORED = {
  for: "for",
  published: "published",
  sourceUrl: "source-url",
  kinds: "kinds",
  view: "view",
  minCertainty: "min-certainty",
  loading: "loading",
  lang: "lang",
  frame: "frame",
};

/** Gives a class some of these properties. One that is set to null takes its attribute away. */
export function mirror(element, properties) {
  for (const property of properties) {
    const attribute = MIRRORED[property];
    Object.defineProperty(element.prototype, property, {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(attribute) ?? "";
      },
      set(value) {
        if (value === null || value === undefined) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  }
}

/** Takes properties that a page has set before the element was defined. */
export function takeEarly(element, names) {
  for (const name of [...names, ...Object.keys(MIRRORED)]) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
