// Why a view shows nothing: because of the text, because of what is not known yet, or because of the view itself.

import { texts } from "../texts/texts.js";

/** `blank` is said while there is no text, `found` where the text has nothing of the kind. */
export function whyNothing({ reason, article, filtered }, { blank, found }) {
  if (reason) return reason;
  if (!article || article.text.trim() === "") return blank;
  return filtered ? texts.views.filtered : found;
}
