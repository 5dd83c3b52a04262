// The only way this page makes elements. Text goes in as text nodes, never as markup.

/** No frame comes later than this where the page is in view. */
const UNSEEN_MS = 100;

/** Makes an element: `el('p', {class: 'note', hidden: true}, 'words', child)`. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** Finds one element of the page's own skeleton. */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no element "${id}"`);
  return element;
}

/** Lets the browser paint and answer the user before the next slice of work. */
export function breathe() {
  if (globalThis.scheduler?.yield) return globalThis.scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lets the browser draw what there is before the next slice of work; a page that nobody sees draws nothing. */
export function drawn() {
  return new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve); // Comes after the frame, which has yet to be laid out.
    });
  });
}

/** How things move: not at all for readers who asked for that. */
export function scrollBehavior() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else element.setAttribute(name, value === true ? "" : value);
}
