// TIMEX3 values in plain words. What a value leaves open stays open: an X is never filled in.

import { language, texts, wordFor } from "../texts/texts.js";

const MONTHS = names({ month: "long" }, (i) => Date.UTC(2024, i, 1), 12);
const SHORT_MONTHS = names({ month: "short" }, (i) => Date.UTC(2024, i, 1), 12);
const WEEKDAYS = names({ weekday: "long" }, (i) => Date.UTC(2024, 0, 1 + i), 7);
const SHORT_WEEKDAYS = names({ weekday: "short" }, (i) => Date.UTC(2024, 0, 1 + i), 7);

const REFERENCES = texts.time.references;
const PARTS = texts.time.dayParts;
const SEASONS = texts.time.seasons;
const STRETCHES = texts.time.stretches;

/** `{bound, main, tail}`: "before", "Wed 7 Feb 2024", "every time". */
export function timeInWords({ value, type, modifier }) {
  const main =
    type === "set" ? set(value) : value.startsWith("P") && !REFERENCES[value] ? duration(value) : date(value);
  return { bound: modifier ? wordFor(texts.time.modifiers, modifier) : "", main, tail: "" };
}

/** "2024-02-07" as "Wed 7 Feb 2024"; null where it is no day. */
export function dayInWords(iso) {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const weekday = SHORT_WEEKDAYS[(day.getUTCDay() + 6) % 7];
  return texts.time.day(weekday, day.getUTCDate(), SHORT_MONTHS[day.getUTCMonth()], iso.slice(0, 4));
}

function date(value) {
  if (REFERENCES[value]) return REFERENCES[value];
  const [, day, clock] = /^(.*?)(T.*)?$/.exec(value);
  if (!clock) return calendar(day);
  const part = PARTS[clock];
  if (part) return /^X[-X]*$/.test(day) ? texts.time.someDay(part) : texts.time.partOfDay(part, calendar(day));
  const [, time, zone] = /^T([^Z+-]*)(.*)$/.exec(clock);
  const words = `${time}${zone === "Z" ? " UTC" : zone ? ` (UTC${zone})` : ""}`;
  return day === "" || /^X[-X]*$/.test(day) ? texts.time.someDay(words) : texts.time.at(calendar(day), words);
}

function calendar(value) {
  const day = dayInWords(value);
  if (day) return day;
  for (const [pattern, words] of SHAPES) {
    const match = pattern.exec(value);
    if (match) return words(match);
  }
  return value.includes("X") ? texts.time.partly(value) : value;
}

/** Each shape with what it says. A year of X is named as not known. */
const SHAPES = [
  [/^(\d{4})$/, ([, year]) => year],
  [/^XXXX-XX-XX$/, () => texts.time.someDate],
  [/^XXXX$/, () => texts.time.someYear],
  [/^(\d{3})X?$/, ([, decade]) => texts.time.decade(`${decade}0`)],
  [/^(\d{2})(?:XX)?$/, ([, century]) => texts.time.century(`${century}00`)],
  [/^X+-XX-(\d\d)$/, ([, day]) => texts.time.someMonth(Number(day))],
  [/^(\d{4}|XXXX)-(\d\d)$/, ([, year, month]) => texts.time.month(monthName(month), known(year))],
  [
    /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/,
    ([, year, month, day]) => texts.time.dayOfMonth(Number(day), monthName(month), known(year)),
  ],
  [/^(\d{4}|XXXX)-Q([1-4])$/, ([, year, quarter]) => texts.time.quarter(Number(quarter), known(year))],
  [/^(\d{4}|XXXX)-H([12])$/, ([, year, half]) => texts.time.half(Number(half), known(year))],
  [/^(\d{4}|XXXX)-(SP|SU|FA|AU|WI)$/, ([, year, season]) => texts.time.season(SEASONS[season], known(year))],
  [/^(\d{4})-W(\d\d)(-WE)?$/, ([, year, week, end]) => weekOf(Number(year), Number(week), Boolean(end))],
  [/^(?:XXXX-)?WXX-WE$/, () => texts.time.someWeekend],
  [/^(?:XXXX-)?WXX-([1-7])$/, ([, day]) => texts.time.someWeekday(WEEKDAYS[day - 1])],
];

/** A month by its two digits; these themselves where there is no such month. */
function monthName(month) {
  return MONTHS[month - 1] ?? month;
}

function known(year) {
  return year === "XXXX" ? null : year;
}

/** An ISO week by its days: the fourth of January is always in week 1. */
function weekOf(year, week, weekend) {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const from = new Date(monday + (weekend ? 5 : 0) * 86_400_000);
  const to = new Date(monday + 6 * 86_400_000);
  return texts.time.span(dayInWords(iso(from)), dayInWords(iso(to)));
}

function iso(day) {
  return day.toISOString().slice(0, 10);
}

function duration(value) {
  const [, days, clock = ""] = /^P([^T]*)(?:T(.*))?$/.exec(value);
  const words = [...lengths(days, STRETCHES), ...lengths(clock, { ...STRETCHES, M: STRETCHES.minute })];
  return words.length ? words.join(" ") : value;
}

function lengths(text, stretches) {
  return [...text.matchAll(/(X|[\d.]+(?:\/\d+)?)(DE|CE|WE|[YMWDQHS])/g)].map(([, count, unit]) => {
    return stretches[unit](count === "X" ? null : count);
  });
}

function set(value) {
  const weekday = /^(?:XXXX-)?WXX-([1-7])$/.exec(value);
  if (weekday) return texts.time.every(WEEKDAYS[weekday[1] - 1]);
  const month = /^XXXX-(\d\d)$/.exec(value);
  if (month) return texts.time.every(monthName(month[1]));
  const season = /^XXXX-(SP|SU|FA|AU|WI)$/.exec(value);
  if (season) return texts.time.every(SEASONS[season[1]]);
  if (value.startsWith("P")) return texts.time.everyStretch(duration(value));
  return texts.time.every(date(value));
}

function names(options, at, count) {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  return Array.from({ length: count }, (_, i) => format.format(at(i)));
}
