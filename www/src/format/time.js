// TIMEX3 values in plain words. What a value leaves open stays open: an X is never filled in.

const MONTHS = names({ month: "long" }, (i) => Date.UTC(2024, i, 1), 12);
const WEEKDAYS = names({ weekday: "long" }, (i) => Date.UTC(2024, 0, 1 + i), 7);
const SHORT_MONTHS = names({ month: "short" }, (i) => Date.UTC(2024, i, 1), 12);

const REFERENCES = { PRESENT_REF: "now", PAST_REF: "in the past", FUTURE_REF: "in the future" };
const SEASONS = { SP: "spring", SU: "summer", FA: "autumn", AU: "autumn", WI: "winter" };
const PARTS = { TMO: "morning", TMI: "midday", TAF: "afternoon", TEV: "evening", TNI: "night", TDT: "daytime" };
const ORDINALS = ["", "first", "second", "third", "fourth"];
const MODIFIERS = {
  before: "before",
  after: "after",
  since: "since",
  until: "until",
  start: "start of",
  mid: "middle of",
  end: "end of",
  about: "about",
  "less-than": "less than",
  "more-than": "more than",
};
const UNITS = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  DE: "decade",
  CE: "century",
  WE: "weekend",
  Q: "quarter",
  H: "hour",
  S: "second",
};

/** `{bound, main, tail}`: "before", "Wed 7 Feb 2024", "every time". */
export function timeInWords({ value, type, modifier }) {
  const main =
    type === "set" ? set(value) : value.startsWith("P") && !REFERENCES[value] ? duration(value) : date(value);
  return { bound: modifier ? (MODIFIERS[modifier] ?? modifier) : "", main, tail: "" };
}

/** "2024-02-07" as "Wed 7 Feb 2024"; null where it is no day. */
export function dayInWords(iso) {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const weekday = WEEKDAYS[(day.getUTCDay() + 6) % 7].slice(0, 3);
  return `${weekday} ${day.getUTCDate()} ${SHORT_MONTHS[day.getUTCMonth()]} ${iso.slice(0, 4)}`;
}

function date(value) {
  if (REFERENCES[value]) return REFERENCES[value];
  const [, day, clock] = /^(.*?)(T.*)?$/.exec(value);
  if (!clock) return calendar(day);
  if (PARTS[clock])
    return /^X[-X]*$/.test(day) ? `${PARTS[clock]}, day not known` : `${PARTS[clock]} of ${calendar(day)}`;
  const [, time, zone] = /^T([^Z+-]*)(.*)$/.exec(clock);
  const words = `${time}${zone === "Z" ? " UTC" : zone ? ` (UTC${zone})` : ""}`;
  return day === "" || /^X[-X]*$/.test(day) ? `${words}, day not known` : `${calendar(day)}, ${words}`;
}

function calendar(value) {
  const day = dayInWords(value);
  if (day) return day;
  for (const [pattern, words] of SHAPES) {
    const match = pattern.exec(value);
    if (match) return words(match);
  }
  return value.includes("X") ? `${value}, partly unknown` : value;
}

/** Each shape with what it says. A year of X is named as not known. */
const SHAPES = [
  [/^(\d{4})$/, ([, year]) => year],
  [/^XXXX$/, () => "a year, not known"],
  [/^(\d{3})X?$/, ([, decade]) => `the ${decade}0s`],
  [/^(\d{2})(?:XX)?$/, ([, century]) => `the ${century}00s`],
  [/^X+-XX-(\d\d)$/, ([, day]) => `day ${Number(day)}, month not known`],
  [/^(\d{4}|XXXX)-(\d\d)$/, ([, year, month]) => `${MONTHS[month - 1] ?? month}${inYear(year)}`],
  [
    /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/,
    ([, year, month, day]) => `${Number(day)} ${MONTHS[month - 1] ?? month}${inYear(year)}`,
  ],
  [/^(\d{4}|XXXX)-Q([1-4])$/, ([, year, quarter]) => `${ORDINALS[quarter]} quarter${ofYear(year)}`],
  [/^(\d{4}|XXXX)-H([12])$/, ([, year, half]) => `${ORDINALS[half]} half${ofYear(year)}`],
  [/^(\d{4}|XXXX)-(SP|SU|FA|AU|WI)$/, ([, year, season]) => `${SEASONS[season]}${inYear(year)}`],
  [/^(\d{4})-W(\d\d)(-WE)?$/, ([, year, week, end]) => weekOf(Number(year), Number(week), Boolean(end))],
  [/^(?:XXXX-)?WXX-WE$/, () => "a weekend, date not known"],
  [/^(?:XXXX-)?WXX-([1-7])$/, ([, day]) => `a ${WEEKDAYS[day - 1]}, date not known`],
];

function inYear(year) {
  return year === "XXXX" ? ", year not known" : ` ${year}`;
}

function ofYear(year) {
  return year === "XXXX" ? ", year not known" : ` of ${year}`;
}

/** An ISO week by its days: the fourth of January is always in week 1. */
function weekOf(year, week, weekend) {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const from = new Date(monday + (weekend ? 5 : 0) * 86_400_000);
  const to = new Date(monday + 6 * 86_400_000);
  return `${dayInWords(iso(from))} – ${dayInWords(iso(to))}`;
}

function iso(day) {
  return day.toISOString().slice(0, 10);
}

function duration(value) {
  const [, days, clock = ""] = /^P([^T]*)(?:T(.*))?$/.exec(value);
  const words = [...lengths(days, UNITS), ...lengths(clock, { ...UNITS, M: "minute" })];
  return words.length ? words.join(" ") : value;
}

function lengths(text, units) {
  return [...text.matchAll(/(X|[\d.]+(?:\/\d+)?)(DE|CE|WE|[YMWDQHS])/g)].map(([, count, unit]) => {
    const name = units[unit];
    const many = name === "century" ? "centuries" : `${name}s`;
    if (count === "X") return `some ${many}`;
    return `${count} ${count === "1" ? name : many}`;
  });
}

function set(value) {
  const weekday = /^(?:XXXX-)?WXX-([1-7])$/.exec(value);
  if (weekday) return `every ${WEEKDAYS[weekday[1] - 1]}`;
  const month = /^XXXX-(\d\d)$/.exec(value);
  if (month) return `every ${MONTHS[month[1] - 1]}`;
  const season = /^XXXX-(SP|SU|FA|AU|WI)$/.exec(value);
  if (season) return `every ${SEASONS[season[1]]}`;
  if (value.startsWith("P")) return `every ${duration(value).replace(/^1 /, "")}`;
  return `every ${date(value)}`;
}

function names(options, at, count) {
  const format = new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });
  return Array.from({ length: count }, (_, i) => format.format(at(i)));
}
