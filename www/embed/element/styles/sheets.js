// Styles as sheets that all elements of a document share. They need no inline style, which strict policies forbid.

const made = new WeakMap();

/** A sheet for each text. */
export function sheetsOf(view, ...styles) {
  const own = made.get(view) ?? made.set(view, new Map()).get(view);
  return styles.map((style) => {
    if (!own.has(style)) {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style);
      own.set(style, sheet);
    }
    return own.get(style);
  });
}
