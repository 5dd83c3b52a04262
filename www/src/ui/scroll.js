// Bringing things into view, gently, and only when they are not there already.

import { byId, scrollBehavior } from "./dom.js";

/** Beyond this many windows a smooth ride would take too long, and the heights on the way are only estimates. */
const FAR = 3;

/** Brings words into the part of the window that nothing covers. `find` gives their range, again after each move. */
export async function intoView(find, coveredBelow = 0, gently = true) {
  const range = find();
  if (!range) return;
  const height = innerHeight - coveredBelow;
  const away = Math.abs(range.getBoundingClientRect().top - height / 2) / innerHeight;
  if (away > FAR) {
    range.startContainer.parentElement.scrollIntoView({ block: "start" });
    await frame();
    await frame();
  }
  const { top, bottom } = firstRect(find() ?? range);
  const edge = document.querySelector(".masthead").offsetHeight;
  if (top > edge + 24 && bottom < height - 48) return;
  const behavior = away > FAR || !gently ? "auto" : scrollBehavior();
  scrollBy({ top: top - edge - (height - edge) * 0.35, behavior });
  if (behavior === "auto") await frame(); // The event of this very scroll shall not close what is shown next.
}

/** Brings an entry into view within the list that scrolls. */
export function revealIn(entry) {
  entry.scrollIntoView({ block: "nearest", behavior: "auto" });
  const scroller = [byId("facts-body"), byId("facts")].find(
    (each) => each.scrollHeight > each.clientHeight + 1 && getComputedStyle(each).overflowY !== "visible",
  );
  if (!scroller) return;
  const box = scroller.getBoundingClientRect();
  const rect = entry.getBoundingClientRect();
  const above = rect.top - box.top;
  const below = box.bottom - rect.bottom;
  // Not under the group's heading, which stays at the top, nor glued to the lower edge.
  if (above < 56) scroller.scrollBy({ top: above - box.height * 0.3 });
  else if (below < 32) scroller.scrollBy({ top: Math.min(above - 56, box.height * 0.3) });
}

function firstRect(range) {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

function frame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
