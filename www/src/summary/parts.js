// What was found, in the few parts of one plain line: what is given and how far it got, who is quoted, what was not read.

import { partyOf } from "../entities/party.js";
import { partsOf } from "../facts/slots.js";
import { addIntervals } from "../ledger/interval.js";
import { totalsOf } from "../ledger/totals.js";
import { groupBy } from "../lists/group-by.js";
import { texts } from "../texts/texts.js";
import { compactSum } from "./compact.js";

/** Commitments by how far they got, in the order of the line. */
const STAGES = [["pledged"], ["agreed", "contracted"], ["delivered"], ["stalled", "failed"], ["requested", "proposed"]];
/** More sums would make the line a table. */
const MOST_SUMS = 3;

/**
 * The parts that items make, each `{words, choices, first}`: `choices` of the filter show just these, `first` is one of
 * them. `joint` are the entities of all their articles.
 */
export function summaryOf(items, joint) {
  const kept = items.filter(({ review }) => review !== "rejected");
  const of = groupBy(kept, ({ kind }) => kind);
  const all = (kind) => of.get(kind) ?? [];
  const parts = [...stages(all("commitment"), joint), ...statements(all("statement"), joint)];
  for (const kind of ["meeting", "event"]) parts.push(part(all(kind), texts.summary[kind], { kind: [kind] }));
  if (all("commitment").length === 0) parts.push(part(all("money"), texts.summary.money, { kind: ["money"] }));
  parts.push(part(all("unread"), texts.summary.unread, { kind: ["unread"] }));
  return parts.filter(Boolean);
}

function stages(commitments, joint) {
  if (commitments.length === 0) return [];
  const { sums } = totalsOf(commitments, joint);
  return STAGES.map((statuses) => {
    const own = commitments.filter(({ source }) => statuses.includes(source.status));
    const reached = statuses.filter((status) => own.some(({ source }) => source.status === status));
    const words = (count) => texts.summary.stage(stageName(count, reached), sumsIn(sums, reached));
    return part(own, words, { kind: ["commitment"], status: reached });
  });
}

/** "2 pledges", "3 agreed or contracted". */
function stageName(count, statuses) {
  if (statuses.includes("pledged")) return texts.summary.pledges(count);
  return texts.summary.reached(count, statuses.map((status) => texts.facts.standings[status].word));
}

/** The greatest sums of some statuses in few words, money before goods, as the ledger orders them. */
function sumsIn(sums, statuses) {
  const own = groupBy(sums.filter(({ status }) => statuses.includes(status)), ({ unit }) => unit.key);
  return [...own.values()].slice(0, MOST_SUMS).map((same) => compactSum({ ...same.reduce(addIntervals), unit: same[0].unit }));
}

/** What stands in quotation marks, and what is reported in the article's own words. */
function statements(all, joint) {
  const [reports, quotes] = [[], []];
  for (const item of all) (item.source.mode === "indirect" ? reports : quotes).push(item);
  const speakers = new Set(quotes.map((item) => partyOf(partsOf(item, "speaker")[0], item.article, joint)?.id).filter(Boolean));
  return [
    part(quotes, (count) => texts.summary.quotations(count, speakers.size), { kind: ["statement"], mode: ["direct", "mixed"] }),
    part(reports, texts.summary.reports, { kind: ["statement"], mode: ["indirect"] }),
  ];
}

function part(items, words, choices) {
  return items.length > 0 ? { words: words(items.length), choices, first: items[0] } : null;
}
