// What the reader chose of the page's looks and ways, never anything of a text. Storage can be forbidden: then a choice
// holds until the page is left.

/** What was remembered under a name, or null. */
export function recall(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers a word. */
export function remember(name, word) {
  try {
    localStorage.setItem(name, word);
  } catch {
    // It holds until the page is left.
  }
}

/** Forgets what was remembered under a name. */
export function forget(name) {
  try {
    localStorage.removeItem(name);
  } catch {
    // There is nothing to forget then.
  }
}
