// How much is taken in at once. Each limit stops something that would hang or fill the browser; the page states them.

const MEGABYTE = 1024 * 1024;

export const LIMITS = {
  /** Bytes of one file, by its kind. */
  bytes: 20 * MEGABYTE,
  bytesOf: { pdf: 50 * MEGABYTE, docx: 50 * MEGABYTE, zip: 50 * MEGABYTE },
  /** Characters of one text. */
  characters: 20_000_000,
  /** Articles, and characters of all of them, from one drop or choice. */
  documents: 5000,
  allCharacters: 100_000_000,
  /** Pages of one PDF. */
  pages: 2000,
  /** A zip: its files, the bytes of all of them unpacked, and how many times its own size that may be. */
  zipFiles: 1000,
  zipBytes: 200 * MEGABYTE,
  zipRatio: 200,
  /** Bytes below which the ratio says nothing: a short text of one word packs well. */
  zipRatioFrom: MEGABYTE,
  /** Milliseconds for one file. */
  patience: 30_000,
};

/** How many bytes a file of a kind may have. */
export function bytesAllowed(kind, limits) {
  return limits.bytesOf[kind] ?? limits.bytes;
}

/** Counts what one drop has given so far. */
export class Budget {
  #limits;
  #documents = 0;
  #characters = 0;

  constructor(limits) {
    this.#limits = limits;
  }

  /** Takes one text more; false where that would be too much. */
  take({ length }) {
    if (this.#documents + 1 > this.#limits.documents) return false;
    if (this.#characters + length > this.#limits.allCharacters) return false;
    this.#documents += 1;
    this.#characters += length;
    return true;
  }
}
