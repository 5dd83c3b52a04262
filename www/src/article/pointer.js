// From a place on the screen to the item whose words lie there.

/** Half a line's leading: a click between two lines still belongs to the nearer words. */
const SLACK_PX = 3;

/** The item under a point, or null. The shortest wins, so that an amount within a quotation can be reached. */
export function itemAt(x, y, view, marks) {
  const caret = caretAt(x, y);
  if (!caret || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const offset = view.offsetOf(caret.node, caret.offset);
  if (offset === null) return null;
  return marks.at(offset).find((item) => marks.ranges(item).some((range) => holds(range, x, y))) ?? null;
}

function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The caret snaps to the end of a line; only the words themselves count. */
function holds(range, x, y) {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  );
}
