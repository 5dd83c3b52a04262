// The sentences that tell a reader why a file is not taken in.

import { texts } from "../texts/texts.js";

/** The sentence for an error; what nobody foresaw counts as a broken file. */
export function reasonFor(name, { code, detail }) {
  const { reasons } = texts.files;
  const reason = Object.hasOwn(reasons, code ?? "") ? reasons[code] : reasons.broken;
  return reason(name, detail ?? {});
}
