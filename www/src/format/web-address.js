// Addresses on the web, which are the only ones that become links.

const LONGEST = 2000;

/** An address as it is kept: http or https, without a name or password in it; null for anything else. */
export function webAddress(words) {
  if (typeof words !== "string" || words.length > LONGEST) return null;
  try {
    const url = new URL(words.trim());
    if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
    return url.href;
  } catch {
    return null;
  }
}
