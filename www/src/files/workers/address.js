// Addresses of articles: only such as can be opened without harm.

/** The address where it is one of http or https, else null. */
export function addressOf(value) {
  try {
    const { protocol, href } = new URL(value);
    return ["http:", "https:"].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}
