// A colour for text that can be read where an element stands. The host's own is taken as it is inherited; but some themes
// colour their paragraphs, and not what these stand in.

/** What WCAG asks for. */
const ENOUGH = 4.5;
const [DARK, LIGHT] = ["#1b1b1b", "#f2f2f2"];

/** A colour to use instead of the inherited one; null where that can be read, or where what is behind cannot be told. */
export function legibleColour(element) {
  const text = parsed(getComputedStyle(element).color);
  const behind = luminanceBehind(element);
  if (!text || text.alpha < 1 || behind === null || contrast(luminance(text), behind) >= ENOUGH) return null;
  return contrast(luminance(parsedHex(DARK)), behind) >= ENOUGH ? DARK : LIGHT;
}

/** The luminance of the nearest background, from 0 to 1; null where it is a picture, or shines through. */
function luminanceBehind(element) {
  for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = parsed(backgroundColor);
    if (backgroundImage !== "none" || !colour) return null;
    if (colour.alpha === 1) return luminance(colour);
    if (colour.alpha > 0) return null;
  }
  return luminance(parsed(canvasOf(element)));
}

/** What a browser paints behind a page that says nothing. */
function canvasOf(element) {
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const isDark = colorScheme.includes("dark") && (prefersDark || !colorScheme.includes("light"));
  return isDark ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)";
}

/** `{red, green, blue, alpha}` from 0 to 1 of a computed colour; null for one in a notation without these. */
function parsed(colour) {
  const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (!match) return null;
  const [red, green, blue] = match.slice(1, 4).map((part) => Number(part) / 255);
  return { red, green, blue, alpha: Number(match[4] ?? 1) };
}

function parsedHex(colour) {
  const [red, green, blue] = colour.match(/\w\w/g).map((part) => parseInt(part, 16) / 255);
  return { red, green, blue };
}

function luminance({ red, green, blue }) {
  const [r, g, b] = [red, green, blue].map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
