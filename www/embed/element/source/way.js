// How an element of a page is read: whether its words are shown, what parts them from those around, and how they look.

/** Elements whose words are no part of what is read: no words of the article, words that were taken back, or how to say others. */
const NOT_READ = new Set([
  ...["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "SELECT", "BUTTON", "SVG", "CANVAS", "VIDEO", "AUDIO", "IFRAME", "OBJECT"],
  ...["DEL", "S", "STRIKE", "RT", "RP"],
]);
const IN_LINE = /^(?:inline|contents|ruby|none)/;
/** A number that stands above the line as "¹" does is not the last digit of the number before. */
const [ABOVE, BELOW] = ["⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"];

/**
 * The way into an element from the one `around` it, which is null for the root: `{element, gap, keepsBlanks, isSilent,
 * isClosed, raise}`. `gap` parts it from what stands before and behind; in a silent one other elements may be read, but no
 * words of its own, in a closed one the summary alone; `raise` gives words as they stand above or below the line. Null where
 * nothing in it is read.
 */
export function wayInto(element, around) {
  const name = own(element, "Node", "nodeName").toUpperCase();
  if (around && isLeftOut(element, name, around)) return null;
  const style = getComputedStyle(element);
  if (around && (style.display === "none" || isForListeners(style))) return null;
  const isRaised = name === "SUP" || style.verticalAlign === "super";
  if (around && isRaised && isNote(element)) return null;
  const isClosed = name === "DETAILS" && attribute(element, "open") === null;
  const isLowered = name === "SUB" || style.verticalAlign === "sub";
  return {
    element,
    gap: around ? gapOf(element, name, style) : "",
    keepsBlanks: /^(?:pre|break-spaces)/.test(style.whiteSpace),
    isSilent: style.visibility !== "visible" || isClosed,
    isClosed,
    raise: isRaised ? digitsAs(ABOVE) : isLowered ? digitsAs(BELOW) : (around?.raise ?? null),
  };
}

function isLeftOut(element, name, around) {
  if (NOT_READ.has(name) || name.startsWith("NUTGRAF-") || (around.isClosed && name !== "SUMMARY")) return true;
  return attribute(element, "hidden") !== null || attribute(element, "aria-hidden") === "true";
}

function gapOf(element, name, { display, float }) {
  if (name === "BR") return "\n";
  if (display === "table-cell") return "\t";
  // The first letter of an article, made large, is part of its word.
  const isDropped = float !== "none" && own(element, "Node", "textContent").trim().length <= 2;
  return IN_LINE.test(display) || isDropped ? "" : "\n\n";
}

/** Words that are hidden from those who see, such as "opens in a new window". */
function isForListeners({ position, clip, clipPath, width, height }) {
  if (position !== "absolute" && position !== "fixed") return false;
  return (clip || "auto") !== "auto" || clipPath.startsWith("inset(") || Math.min(parseFloat(width), parseFloat(height)) <= 1;
}

/** The sign of a note, as in "Kyiv said.[3]": it is in brackets, or leads to the note. */
function isNote(element) {
  if (/^\s*[[(*†‡§]/.test(own(element, "Node", "textContent"))) return true;
  return [element.firstElementChild, element.parentElement].some((link) => link?.localName === "a" && attribute(link, "href")?.startsWith("#"));
}

function digitsAs(signs) {
  return (words) => words.replace(/\d/g, (digit) => signs[digit]);
}

/** What the browser says of a node: a field in a form may stand under the same name. */
export function own(element, type, property) {
  const { prototype } = element.ownerDocument.defaultView[type];
  return Object.getOwnPropertyDescriptor(prototype, property).get.call(element);
}

function attribute(element, name) {
  return Element.prototype.getAttribute.call(element, name);
}
