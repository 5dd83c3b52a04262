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

/** `{node, offset}` of the caret at a point of the window, or null; `tree`: the document or shadow tree to look in. */
export function caretAt(x, y, tree = document) {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, tree === document ? {} : { shadowRoots: [tree] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** Whether a point lies on a range: the caret snaps to the end of a line; only the words themselves count. */
export function holds(range, x, y) {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  );
}
