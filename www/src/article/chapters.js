// Blocks stand in chapters of some dozens. A browser skips the layout of a chapter that is out of view, and an observer
// has hundreds of things to watch instead of tens of thousands.

import { el } from "../ui/dom.js";

const CHAPTER = 40;

/** Lines of this many characters, and pixels a line: enough of an estimate for a scroll bar. */
const LINE_CHARACTERS = 62;
const LINE_PX = 31;

/** Inserts elements before a block's element, or at the end when it is null, and keeps chapters small. */
export function insertBlocks(root, blocks, before) {
  const home = before ? before.parentElement : root.lastElementChild;
  if (home && home.childElementCount + blocks.length <= 2 * CHAPTER) {
    home.insertBefore(fragment(blocks), before);
    return;
  }
  const next = before ? split(home, before) : null;
  for (let at = 0; at < blocks.length; at += CHAPTER) {
    const own = blocks.slice(at, at + CHAPTER);
    const chapter = el("div", { class: "chapter" }, fragment(own));
    chapter.style.containIntrinsicBlockSize = `auto ${estimate(own)}px`;
    root.insertBefore(chapter, next);
  }
}

/** Takes a block's element out, and its chapter with the last one. */
export function removeBlock({ element }) {
  const chapter = element.parentElement;
  element.remove();
  if (chapter.childElementCount === 0) chapter.remove();
}

/** Parts a chapter so that a block begins one, and gives the chapter that it begins. */
function split(chapter, element) {
  if (chapter.firstElementChild === element) return chapter;
  const rest = chapter.cloneNode(false);
  chapter.after(rest);
  while (element) {
    const following = element.nextElementSibling;
    rest.append(element);
    element = following;
  }
  return rest;
}

function fragment(blocks) {
  const all = document.createDocumentFragment();
  for (const { element } of blocks) all.append(element);
  return all;
}

function estimate(blocks) {
  const lines = blocks.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / LINE_CHARACTERS) + 0.7, 0);
  return Math.round(lines * LINE_PX);
}
