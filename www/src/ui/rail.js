// The rail beside the article. Where there is no room for it, its panels are popovers that buttons open: on wide screens
// the same elements stand open for good, which the styles see to.

import { byId } from "./dom.js";

/** Closes a panel where it lies over the page. */
export function closePanel(id) {
  const panel = byId(id);
  if (panel.matches(":popover-open")) panel.hidePopover();
}
