// The sentences that tell a reader why a file is not taken in.

import { texts } from "../texts/texts.js";

/** The sentence for an error; what nobody foresaw counts as a broken file. */
export function reasonFor(name, { code, detail }) {
  const reason = Object.hasOwn(texts.files.reasons, code ?? "") ? texts.files.reasons[code] : texts.files.reasons.broken;
  return reason(name, detail ?? {});
}
