import { moved, ticksOf, windowOf } from "../../../www/src/timeline/axis.js";
import { byClock, entriesOf, hasPassed } from "../../../www/src/timeline/entries.js";
import { anchorOf, momentOf } from "../../../www/src/timeline/moment.js";
import { itemsOf } from "../../../www/src/kinds.js";
import { DATED, TEXT } from "../support/dated.mjs";

const day = (at) => new Date(at).toISOString().slice(0, 10);

/** `[value, first day, first day after it]`, null where it has no place. */
const PLACES = [
  ["2024-02-07", "2024-02-07", "2024-02-08"],
  ["2024-02", "2024-02-01", "2024-03-01"],
  ["2024", "2024-01-01", "2025-01-01"],
  ["2024-Q3", "2024-07-01", "2024-10-01"],
  ["2024-H2", "2024-07-01", "2025-01-01"],
  ["2024-SU", "2024-06-01", "2024-09-01"],
  ["2024-WI", "2024-12-01", "2025-03-01"],
  ["2024-W01", "2024-01-01", "2024-01-08"],
  ["2020-W53", "2020-12-28", "2021-01-04"],
  ["2024-W05-WE", "2024-02-03", "2024-02-05"],
  ["2024-W05-3", "2024-01-31", "2024-02-01"],
  ["199", "1990-01-01", "2000-01-01"],
  ["199X", "1990-01-01", "2000-01-01"],
  ["19XX", "1900-01-01", "2000-01-01"],
  ["0044-03-15", "0044-03-15", "0044-03-16"],
  ["2024-02-07TEV", "2024-02-07", "2024-02-08"],
  ["2024-02-30", null],
  ["2024-13", null],
  ["2024-W54", null],
  ["XXXX-02-07", null],
  ["XXXX-XX-XX", null],
  ["PRESENT_REF", null],
  ["PAST_REF", null],
  ["WXX-1", null],
  ["<img>", null],
];

export default {
  name: "every time that has a place gets it, on the clock that it belongs to",
  async run({ assert }) {
    for (const [value, from, to] of PLACES) {
      const moment = momentOf({ value });
      assert.deepEqual(moment && [day(moment.from), day(moment.to)], from && [from, to], value);
    }
    assert.equal(momentOf({ value: "P2Y", type: "duration" }), null);
    assert.equal(momentOf({ value: "2024", type: "set" }), null);
    assert.equal(new Date(momentOf({ value: "2024-02-07T09:30+02:00" }).from).toISOString(), "2024-02-07T07:30:00.000Z");
    assert.equal(day(momentOf({ value: "2024", modifier: "end" }).from), "2024-09-01");
    assert.equal(day(anchorOf(momentOf({ value: "2024-03", modifier: "before" }))), "2024-03-31");
    assert.equal(momentOf({ value: "2021", modifier: "since" }).open, "after");

    const { dated, undated } = entriesOf(itemsOf({ id: "a", title: "", date: "2024-02-06", text: TEXT, result: DATED, review: new Map() }));
    const told = (entries) => entries.map(({ item, said, times }) => [item.kind, said?.words ?? null, ...times.map(({ role, words }) => `${role} ${words}`)]);
    assert.deepEqual(told(dated), [
      ["commitment", "Tue 6 Feb 2024", "happens Mon 5 Feb 2024", "deadline before June 2024"],
      ["meeting", "Tue 6 Feb 2024", "happens Mon 5 Feb 2024"],
      ["statement", "Sun 4 Feb 2024", "happens 2025"],
      ["time", "Tue 6 Feb 2024", "happens the 1990s"],
    ]);
    assert.deepEqual(told(undated), [["time", "Tue 6 Feb 2024", "happens in the past"]]);
    assert.deepEqual(byClock(dated, "happens").map(({ item }) => item.kind), ["time", "commitment", "meeting", "statement"]);
    assert.equal(byClock(dated, "told")[0].item.kind, "statement");
    const [, deadline] = dated[0].times;
    const midnight = (value) => momentOf({ value }).from;
    assert.deepEqual(["2024-06-30", "2024-07-01"].map((each) => hasPassed(deadline, midnight(each))), [false, true], "once all of it is over");

    const moments = Array.from({ length: 40 }, (_, at) => momentOf({ value: `2024-0${1 + (at % 9)}` }));
    const [from, to] = windowOf([...moments, momentOf({ value: "1945" })]);
    assert.deepEqual([new Date(from).getUTCFullYear() >= 2023, day(to).slice(0, 4)], [true, "2024"], "one far time does not squeeze the others");
    assert.deepEqual(ticksOf([from, to]).map(({ label }) => label), ["Jan 2024", "Apr 2024", "Jul 2024", "Oct 2024"]);
    assert.deepEqual(ticksOf(moved([from, to], { factor: 40 })).map(({ label }) => label).slice(0, 2), ["2010", "2020"]);
    assert.deepEqual(moved([0, 1e10], { by: 0.5 }), [5e9, 15e9]);
  },
};
