// What a timeline shows: facts that tell when, on two clocks, and times that no fact speaks of.

import { sentenceAt } from "../article/sentences.js";
import { firstFrom } from "../lists/first-from.js";
import { partsOf } from "../facts/slots.js";
import { dayInWords, timeInWords } from "../format/page.js";
import { itemId } from "../kinds.js";
import { groupBy } from "../lists/group-by.js";
import { anchorOf, momentOf } from "./moment.js";

/** The slots of facts that are times: what happens then, or has to be done by then. */
const SLOTS = { commitment: ["when", "deadline"], meeting: ["when"], event: ["when"] };

/** From the word for saying, or who says it, to the day: "said in Norvik on ". */
const NEARBY = /^[^.;:“”"\n]{0,28}$/;

/**
 * `{dated, undated}` of items. An entry is `{item, words, said, times}`; `said` and each time are `{role, words, value,
 * moment, id}`: the role is "told", "happens" or "deadline", `words` the time in plain words, `value` as in TIMEX3,
 * `moment` its place or null, `id` the item of the time, or null for the day that an article was published. Only what can be placed is dated.
 */
export function entriesOf(items) {
  const used = new Set();
  const entries = [];
  const add = (entry) => {
    const told = [entry.said, ...entry.times].filter((time) => time?.id);
    for (const { id } of told) used.add(id);
    if (told.length > 0) entries.push(entry);
  };
  for (const item of items) if (SLOTS[item.kind]) add(factEntry(item));
  for (const item of items) if (item.kind === "statement") add(statementEntry(item, used));
  const told = groupBy(entries, ({ item }) => item.article);
  const isTold = ({ id, article, source }) => used.has(id) || told.get(article)?.some((entry) => tells(entry, source));
  for (const item of items) if (item.kind === "time" && !isTold(item)) add(timeEntry(item));
  const isDated = ({ said, times }) => times.some(({ moment }) => moment) || (times.length === 0 && said.moment !== null);
  return { dated: entries.filter(isDated), undated: entries.filter((entry) => !isDated(entry)) };
}

/** Whether all of a deadline lies before a day, given as its first millisecond in UTC. */
export function hasPassed({ role, moment }, today) {
  return role === "deadline" && moment !== null && moment.open !== "after" && moment.to <= today;
}

/** Entries by one of the two clocks, "happens" or "told"; what it does not tell comes last. */
export function byClock(entries, clock) {
  const keyOf = ({ said, times }) => {
    const moment = clock === "told" ? said?.moment : (times.find((time) => time.moment) ?? said)?.moment;
    return moment ? anchorOf(moment) : Infinity;
  };
  const keys = new Map(entries.map((entry) => [entry, keyOf(entry)]));
  return [...entries].sort((a, b) => (keys.get(a) < keys.get(b) ? -1 : keys.get(a) > keys.get(b) ? 1 : 0));
}

function factEntry(item) {
  const times = SLOTS[item.kind].flatMap((slot) => {
    return partsOf(item, slot).map(({ value }) => timeOf(item.article, value, slot === "deadline" ? slot : "happens"));
  });
  return { item, words: item.source.evidence.text, said: published(item.article), times: times.filter(Boolean) };
}

/** What a statement is about lies within its words, when it was made beside the word for saying. */
function statementEntry(item, used) {
  const { article, source } = item;
  const { content, evidence } = source;
  const all = timesOf(article);
  const within = all.slice(firstFrom(all, evidence.start), firstFrom(all, evidence.end));
  const own = within.filter(({ span }) => span.end <= evidence.end);
  const isIn = ({ span }) => span.start < content.end && span.end > content.start;
  const saidOn = own.find((value) => !isIn(value) && tellsWhen(value, item));
  const times = own.filter((value) => isIn(value) && !used.has(itemId(article, value.id)));
  return {
    ...{ item, words: evidence.text },
    said: saidOn ? timeOf(article, saidOn, "told") : published(article),
    times: times.map((value) => timeOf(article, value, "happens")).filter(Boolean),
  };
}

function tellsWhen({ type, modifier, value, span }, { source, article }) {
  const { cue, speaker } = source;
  if (type !== "date" || modifier !== null || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  return [cue, speaker?.span].some((words) => {
    if (!words) return false;
    const [first, second] = words.start < span.start ? [words, span] : [span, words];
    return NEARBY.test(article.text.slice(first.end, second.start));
  });
}

/** Whether an entry's sentence names a time twice: one row is enough. */
function tells({ item, times }, { span, value }) {
  const { start, end } = item.source.evidence ?? item.span;
  return span.start >= start && span.end <= end && times.some((time) => time.value === value);
}

function timeEntry(item) {
  const { article, source } = item;
  const time = timeOf(article, source, "happens");
  const words = sentenceAt(article.result.article.sentences, source.span.start) || source.span.text;
  return { item, words, said: published(article), times: time ? [time] : [] };
}

/** Null for what is no point in time at all. */
function timeOf(article, value, role) {
  if (value.type === "duration") return null;
  const { bound, main } = timeInWords(value);
  const words = [bound, main].filter(Boolean).join(" ");
  return { role, words, value: value.value, moment: momentOf(value), id: itemId(article, value.id) };
}

function published({ date }) {
  const moment = date && momentOf({ value: date });
  return moment ? { role: "told", words: dayInWords(date) ?? date, value: date, moment, id: null } : null;
}

const timesByResult = new WeakMap();

function timesOf({ result }) {
  if (!timesByResult.has(result)) timesByResult.set(result, result.values.filter(({ kind }) => kind === "time"));
  return timesByResult.get(result);
}
