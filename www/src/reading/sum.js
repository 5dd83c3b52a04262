// Sums of bytes and texts.

/** The SHA-256 of some bytes, or of a text as UTF-8, in hexadecimal; null where the browser has no such thing. */
export async function sha256(content) {
  if (!globalThis.crypto?.subtle) return null;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
