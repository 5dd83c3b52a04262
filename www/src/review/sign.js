// How an entry shows what the reader decided of it: a word with a sign, beside the line through what is rejected.

import { texts } from "../texts/texts.js";
import { el } from "../ui/dom.js";

/** The word for "accepted", "rejected" or "edited"; nothing where nothing was decided. */
export function reviewSign(review) {
  return review ? el("span", { class: `reviewed ${review}` }, texts.review.states[review]) : null;
}
