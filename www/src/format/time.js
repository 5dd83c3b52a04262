// TIMEX3 values in plain words. What a value leaves open stays open: an X is never filled in.

import { wordFor } from "../texts/language.js";
import { once } from "./once.js";

/** What tells times in a language: `{timeInWords, dayInWords}`; `texts` are those of `texts/facts`. */
export function timesOf(tag, texts) {
  const words = once(() => ({ texts, ...namesOf(tag) }));
  return { timeInWords: (time) => timeIn(time, words()), dayInWords: (iso) => dayIn(iso, words()) };
}

/** `{bound, main, tail}`: "before", "Wed 7 Feb 2024", "every time". */
function timeIn({ value, type, modifier }, words) {
  const { texts } = words;
  const isLength = value.startsWith("P") && !texts.time.references[value];
  const main = type === "set" ? set(value, words) : isLength ? duration(value, words) : date(value, words);
  return { bound: modifier ? wordFor(texts.time.modifiers, modifier) : "", main, tail: "" };
}

/** "2024-02-07" as "Wed 7 Feb 2024"; null where it is no day. */
function dayIn(iso, { texts, shortWeekdays, shortMonths }) {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const weekday = shortWeekdays[(day.getUTCDay() + 6) % 7];
  return texts.time.day(weekday, day.getUTCDate(), shortMonths[day.getUTCMonth()], iso.slice(0, 4));
}

function date(value, words) {
  const { texts } = words;
  const reference = texts.time.references[value];
  if (reference) return reference;
  const [, day, clock] = /^(.*?)(T.*)?$/.exec(value);
  if (!clock) return calendar(day, words);
  const part = texts.time.dayParts[clock];
  if (part) return /^X[-X]*$/.test(day) ? texts.time.someDay(part) : texts.time.partOfDay(part, calendar(day, words));
  const [, time, zone] = /^T([^Z+-]*)(.*)$/.exec(clock);
  const hours = `${time}${zone === "Z" ? " UTC" : zone ? ` (UTC${zone})` : ""}`;
  return day === "" || /^X[-X]*$/.test(day) ? texts.time.someDay(hours) : texts.time.at(calendar(day, words), hours);
}

function calendar(value, words) {
  const { texts } = words;
  const day = dayIn(value, words);
  if (day) return day;
  for (const [pattern, told] of SHAPES) {
    const match = pattern.exec(value);
    if (match) return told(match, words);
  }
  return value.includes("X") ? texts.time.partly(value) : value;
}

/** Each shape with what it says. A year of X is named as not known. */
const SHAPES = [
  [/^(\d{4})$/, ([, year]) => year],
  [/^XXXX-XX-XX$/, (_, { texts }) => texts.time.someDate],
  [/^XXXX$/, (_, { texts }) => texts.time.someYear],
  [/^(\d{3})X?$/, ([, decade], { texts }) => texts.time.decade(`${decade}0`)],
  [/^(\d{2})(?:XX)?$/, ([, century], { texts }) => texts.time.century(`${century}00`)],
  [/^X+-XX-(\d\d)$/, ([, day], { texts }) => texts.time.someMonth(Number(day))],
  [
    /^(\d{4}|XXXX)-(\d\d)$/,
    ([, year, month], { texts, months }) => texts.time.month(nameOf(month, months), known(year)),
  ],
  [
    /^(\d{4}|XXXX)-(\d\d)-(\d\d)$/,
    ([, year, month, day], { texts, months }) =>
      texts.time.dayOfMonth(Number(day), nameOf(month, months), known(year)),
  ],
  [/^(\d{4}|XXXX)-Q([1-4])$/, ([, year, quarter], { texts }) => texts.time.quarter(Number(quarter), known(year))],
  [/^(\d{4}|XXXX)-H([12])$/, ([, year, half], { texts }) => texts.time.half(Number(half), known(year))],
  [
    /^(\d{4}|XXXX)-(SP|SU|FA|AU|WI)$/,
    ([, year, season], { texts }) => texts.time.season(texts.time.seasons[season], known(year)),
  ],
  [
    /^(\d{4})-W(\d\d)(-WE)?$/,
    ([, year, week, end], words) => weekOf(Number(year), Number(week), Boolean(end), words),
  ],
  [/^(?:XXXX-)?WXX-WE$/, (_, { texts }) => texts.time.someWeekend],
  [/^(?:XXXX-)?WXX-([1-7])$/, ([, day], { texts, weekdays }) => texts.time.someWeekday(weekdays[day - 1])],
];

/** A month by its two digits; these themselves where there is no such month. */
function nameOf(month, months) {
  return months[month - 1] ?? month;
}

function known(year) {
  return year === "XXXX" ? null : year;
}

/** An ISO week by its days: the fourth of January is always in week 1. */
function weekOf(year, week, weekend, words) {
  const { texts } = words;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const from = new Date(monday + (weekend ? 5 : 0) * 86_400_000);
  const to = new Date(monday + 6 * 86_400_000);
  return texts.time.span(dayIn(iso(from), words), dayIn(iso(to), words));
}

function iso(day) {
  return day.toISOString().slice(0, 10);
}

function duration(value, { texts }) {
  const { stretches } = texts.time;
  const [, days, clock = ""] = /^P([^T]*)(?:T(.*))?$/.exec(value);
  const told = [...lengths(days, stretches), ...lengths(clock, { ...stretches, M: stretches.minute })];
  return told.length ? told.join(" ") : value;
}

function lengths(text, stretches) {
  return [...text.matchAll(/(X|[\d.]+(?:\/\d+)?)(DE|CE|WE|[YMWDQHS])/g)].map(([, count, unit]) => {
    return stretches[unit](count === "X" ? null : count);
  });
}

function set(value, words) {
  const { texts, weekdays, months } = words;
  const weekday = /^(?:XXXX-)?WXX-([1-7])$/.exec(value);
  if (weekday) return texts.time.every(weekdays[weekday[1] - 1]);
  const month = /^XXXX-(\d\d)$/.exec(value);
  if (month) return texts.time.every(nameOf(month[1], months));
  const season = /^XXXX-(SP|SU|FA|AU|WI)$/.exec(value);
  if (season) return texts.time.every(texts.time.seasons[season[1]]);
  if (value.startsWith("P")) return texts.time.everyStretch(duration(value, words));
  return texts.time.every(date(value, words));
}

function namesOf(tag) {
  const names = (options, at, count) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    return [...Array(count).keys()].map((i) => format.format(at(i)));
  };
  const month = (i) => Date.UTC(2024, i, 1);
  const day = (i) => Date.UTC(2024, 0, 1 + i); // A Monday.
  return {
    months: names({ month: "long" }, month, 12),
    shortMonths: names({ month: "short" }, month, 12),
    weekdays: names({ weekday: "long" }, day, 7),
    shortWeekdays: names({ weekday: "short" }, day, 7),
  };
}
