// Sessions among the files that come in: a session file, or an evidence file that carries one.

import { isSession } from "./session.js";

const NAMES = /\.(json|html?)$/i;
const MOST_BYTES = 400 * 1024 * 1024;
const BLOCK = '<script type="application/json" id="nutgraf-session">';

/** The session that a file holds, as JSON, or null where it is no file of that sort. */
export async function sessionIn(file) {
  if (!NAMES.test(file.name) || file.size > MOST_BYTES) return null;
  let text;
  try {
    text = await file.text();
  } catch {
    return null; // Who reads the file as an article says why.
  }
  if (/\.json$/i.test(file.name)) return isSession(text) ? text : null;
  return blockIn(text);
}

/** The block of an evidence file, found as a string: nothing of the file is ever made an element. */
function blockIn(html) {
  const at = html.lastIndexOf(BLOCK);
  if (at < 0) return null;
  const end = html.indexOf("</script", at);
  return end < 0 ? null : html.slice(at + BLOCK.length, end);
}
