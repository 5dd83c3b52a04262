// Scripts and styles that stand in a page itself, under a policy that names them by hash.
import { createHash } from "node:crypto";

/** What would end a script's element, or hide its end, written otherwise; in strings and patterns it means the same. */
export function inScript(code) {
  return code.replace(/<(?=\/script|!--)/gi, "\\x3c").replaceAll("\0", "\\0").trim();
}

/** What a policy names a script or style by. */
export function hashSource(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
