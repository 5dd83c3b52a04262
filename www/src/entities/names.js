// Names, compared: what is left of one when case, accents, dots and ways of spelling fall away.

const ENDINGS = /(?<=\p{L}{2})(?:ii|iy|yy|yi|ij)(?= |$)/gu;
const SUFFIX = / (?:jr|sr|ii|iii|iv)$/;

/** A name in its plainest form: "the U.S." and "US" are one, and so are "Zelenskyy" and "Zelenskiy" for people. */
export function nameKey(name, person = false) {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}|[.’']/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/, "");
  // The same ending out of another alphabet, which each paper writes its own way.
  return person ? plain.replace(ENDINGS, "y") : plain;
}

/** A person's key without what stands between the first name and the last: "lloyd austin" for "lloyd j austin iii". */
export function shortKey(key) {
  const words = key.replace(SUFFIX, "").split(" ");
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : key;
}

/** Every end of a person's key that may stand for the whole: "le drian" and "drian" for "jean yves le drian". */
export function surnames(key) {
  const words = key.replace(SUFFIX, "").split(" ");
  return words.slice(1).map((_, at) => words.slice(at + 1).join(" "));
}

/** Whether a key may be a surname alone. */
export function isBare(key) {
  return !key.includes(" ");
}

/** Whether a name is made of the first letters of another: "EU", "NDRRMC". Small words may be passed over. */
export function isAbbreviation(short, long) {
  const letters = short.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false;
  const words = long.normalize("NFKD").match(/\p{L}+/gu) ?? [];
  const first = (all) => all.map((word) => word[0].toUpperCase()).join("");
  return [words, words.filter((word) => !/^(?:of|the|and|for|on|in)$/i.test(word))].some((all) => first(all) === letters);
}
