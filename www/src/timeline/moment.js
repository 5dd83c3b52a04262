// From a TIMEX3 value to the stretch of time that it covers. What leaves its year open has no place on a time axis.

const DAY = 86_400_000;
const MONTHS_OF = { SP: 2, SU: 5, FA: 8, AU: 8, WI: 11 };
const THIRDS = { start: 0, mid: 1, end: 2 };
const OPEN = { before: "before", until: "before", after: "after", since: "after" };

/** Each shape of a value with the `[from, to]` that it covers, or null where there is no such day. */
const SHAPES = [
  [/^(\d{4})-(\d\d)-(\d\d)(?:T[A-Z]{2,3})?$/, ([, year, month, day]) => dayOf(year, month, day)],
  [/^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d)(?::\d\d)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/, clock],
  [/^(\d{4})-(\d\d)$/, ([, year, month]) => (month >= 1 && month <= 12 ? months(year, month - 1, 1) : null)],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => months(year, (quarter - 1) * 3, 3)],
  [/^(\d{4})-H([12])$/, ([, year, half]) => months(year, (half - 1) * 6, 6)],
  [/^(\d{4})-(SP|SU|FA|AU|WI)$/, ([, year, season]) => months(year, MONTHS_OF[season], 3)],
  [/^(\d{4})-W(\d\d)$/, ([, year, week]) => weekdays(year, week, 0, 7)],
  [/^(\d{4})-W(\d\d)-WE$/, ([, year, week]) => weekdays(year, week, 5, 2)],
  [/^(\d{4})-W(\d\d)-([1-7])$/, ([, year, week, day]) => weekdays(year, week, day - 1, 1)],
  [/^(\d{4})$/, ([, year]) => months(year, 0, 12)],
  [/^(\d{3})X?$/, ([, decade]) => months(`${decade}0`, 0, 120)],
  [/^(\d{2})(?:XX)?$/, ([, century]) => months(`${century}00`, 0, 1200)],
];

/**
 * `{from, to, open}` of a time: the first millisecond of it and the first after it, in UTC; `open` is "before" or
 * "after" where one of its ends is not told. Null for lengths, repetitions, "now" and unknown years.
 */
export function momentOf({ value, type = "date", modifier = null }) {
  if (type === "duration" || type === "set") return null;
  for (const [pattern, range] of SHAPES) {
    const match = pattern.exec(value);
    const found = match && range(match);
    if (found) return { ...within(found, modifier), open: OPEN[modifier] ?? null };
  }
  return null;
}

/** Where a moment stands in an order: what is to happen before something, just before its end. */
export function anchorOf({ from, to, open }) {
  return open === "before" ? to - 1 : from;
}

/** "The start of 2024" is its first third. */
function within([from, to], modifier) {
  const third = (to - from) / 3;
  if (!Object.hasOwn(THIRDS, modifier ?? "") || to - from <= DAY) return { from, to };
  return { from: from + THIRDS[modifier] * third, to: from + (THIRDS[modifier] + 1) * third };
}

function dayOf(year, month, day) {
  const from = utc(year, month - 1, day);
  const read = new Date(from);
  // The 31st of February is no day.
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== Number(day)) return null;
  return [from, from + DAY];
}

function clock([, year, month, day, hours, minutes = "0", zone = "Z"]) {
  const own = dayOf(year, month, day);
  if (!own || hours > 24 || minutes > 59) return null;
  const [, sign, over, past = "0"] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [null, "+", "0"];
  const ahead = (Number(over) * 60 + Number(past)) * (sign === "-" ? -1 : 1);
  const from = own[0] + (hours * 60 + Number(minutes) - ahead) * 60_000;
  return [from, from + 60_000];
}

function months(year, first, count) {
  return [utc(year, first, 1), utc(year, first + count, 1)];
}

/** Days of an ISO week: the fourth of January is always in week 1. */
function weekdays(year, week, first, days) {
  if (week < 1 || week > 53) return null;
  const fourth = utc(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return [monday + first * DAY, monday + (first + days) * DAY];
}

/** As `Date.UTC`, which takes the years before 100 for those of the last century. */
function utc(year, month, day) {
  return new Date(0).setUTCFullYear(Number(year), Number(month), Number(day));
}
