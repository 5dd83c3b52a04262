// What can be reached by key or pointer, looked at one by one.

/**
 * Runs in the page: of everything in view that takes the focus, what is smaller than 24 by 24 pixels, and what does not
 * show that it has the focus. A link within a sentence may be as small as its words.
 */
export function badTargets() {
  const LEAST_PX = 24;
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const nameOf = (element) => {
    const words = (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40);
    return `${element.localName}${element.id && `#${element.id}`}.${[...element.classList].join(".")} “${words}”`;
  };
  const isInline = (element) => getComputedStyle(element).display === "inline" && element.closest("p, li, dd, td");
  const shows = ({ outlineStyle, outlineWidth, outlineColor }) =>
    outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|\/ 0\)$/.test(outlineColor);
  /** In a picture the lines of a shape change instead. */
  const strokes = (element) => {
    const shapes = element instanceof SVGElement ? [element, ...element.querySelectorAll("*")] : [];
    return shapes.map((each) => getComputedStyle(each)).map(({ stroke, strokeWidth }) => `${stroke} ${strokeWidth}`).join();
  };
  const dialog = document.querySelector("dialog[open]");
  const active = document.activeElement;
  const found = [];
  for (const element of (dialog ?? document).querySelectorAll(FOCUSABLE)) {
    if (element.disabled || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    // The words beside a box to tick are a part of it.
    const target = ["checkbox", "radio"].includes(element.type) ? (element.labels[0] ?? element) : element;
    const { width, height } = target.getBoundingClientRect();
    if (Math.min(width, height) < LEAST_PX - 0.5 && !isInline(element)) {
      found.push(`${nameOf(element)} has ${width.toFixed(0)} by ${height.toFixed(0)} px`);
    }
    element.blur(); // A focus that came by the mouse need not show.
    const before = strokes(element);
    element.focus({ focusVisible: true, preventScroll: true });
    if (document.activeElement !== element) continue; // Another tab of a list of tabs has its place.
    const around = [element.closest(".sheet"), element.parentElement, element].filter(Boolean);
    if (!around.some((each) => shows(getComputedStyle(each))) && strokes(element) === before) found.push(`${nameOf(element)} does not show the focus`);
  }
  active?.focus({ preventScroll: true });
  return found;
}
