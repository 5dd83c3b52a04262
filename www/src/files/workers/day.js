// The day that a file names, in whatever way it writes one.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMERIC = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
/** Above this a number counts milliseconds, below it seconds. */
const MILLISECONDS_FROM = 1e11;

/** "YYYY-MM-DD" of a string or a number of seconds or milliseconds since 1970; null where it names no day. */
export function dayOf(value) {
  if (typeof value === "number") return ofNumber(value);
  if (typeof value !== "string") return null;
  const text = value.trim();
  const numeric = NUMERIC.exec(text);
  if (numeric) return valid(...numeric.slice(1).map(Number));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return valid(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? valid(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2])) : null;
}

function ofNumber(value) {
  if (!(value > 1e8)) return null;
  const date = new Date(value < MILLISECONDS_FROM ? value * 1000 : value);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10);
}

function month(word) {
  return MONTHS.indexOf(word.toLowerCase()) + 1;
}

function valid(year, ofYear, day) {
  const date = new Date(Date.UTC(year, ofYear - 1, day));
  const same = date.getUTCMonth() === ofYear - 1 && date.getUTCDate() === day && year >= 1000;
  return same ? date.toISOString().slice(0, 10) : null;
}
