import { addDecimals, compareDecimals } from "../../../www/src/ledger/decimal.js";
import { totalsNotes } from "../../../www/src/ledger/notes.js";
import { totalsOf } from "../../../www/src/ledger/totals.js";
import { RELATED } from "../support/related.mjs";

let at = 0;
const money = (id, amount, more = {}) => {
  at += 10;
  return { id, kind: "money", amount, high: null, bound: "exact", currency: "EUR", equivalent: null, of: null, per: null, span: { start: at, end: at + 5 }, ...more };
};
const gift = (status, amounts, certainty = "asserted") => ({ status, amounts, certainty });

/** The sums in a few words: "EUR pledged 5". */
function sums(values, commitments) {
  const { sums: all } = totalsOf(commitments, new Map(values.map((value) => [value.id, value])));
  return all.map(({ currency, status, low, high }) => `${currency} ${status} ${low === high ? low : `${low}–${high}`}`);
}

const CASES = [
  ["amounts add up by currency and status", [money("a", "0.1"), money("b", "0.2"), money("c", "5", { currency: "USD" })], [gift("pledged", ["a"]), gift("pledged", ["b", "c"])], ["EUR pledged 0.3", "USD pledged 5"]],
  ["an amount of two commitments counts once, at the furthest", [money("a", "7")], [gift("delivered", ["a"]), gift("pledged", ["a"])], ["EUR delivered 7"]],
  ["of two that are the same the first said counts", [money("a", "7"), money("b", "8", { currency: "USD", equivalent: "a" })], [gift("agreed", ["a", "b"])], ["EUR agreed 7"]],
  ["whichever of the two names the other", [money("a", "7", { equivalent: "b" }), money("b", "8", { currency: "USD" })], [gift("agreed", ["b"]), gift("pledged", ["a"])], ["EUR agreed 7"]],
  ["a ring of the same is one", [money("a", "7", { equivalent: "b" }), money("b", "8", { equivalent: "a" })], [gift("agreed", ["a", "b"])], ["EUR agreed 7"]],
  ["a conversion alone counts as it is", [money("a", "7"), money("b", "8", { currency: "USD", equivalent: "a" })], [gift("agreed", ["b"])], ["USD agreed 8"]],
  ["ranges give both ends", [money("a", "5", { high: "7", bound: "range" }), money("b", "1")], [gift("requested", ["a", "b"])], ["EUR requested 6–8"]],
  ["what is denied is left out", [money("a", "5")], [gift("failed", ["a"], "denied")], []],
  ["what is denied once and said once counts", [money("a", "5")], [gift("failed", ["a"], "denied"), gift("agreed", ["a"])], ["EUR agreed 5"]],
  ["rates are left out", [money("a", "5", { per: "month" })], [gift("agreed", ["a"])], []],
  ["goods and unknown ids are left out", [{ id: "q", kind: "quantity", amount: "5" }], [gift("agreed", ["q", "gone"])], []],
  ["no digit is lost", [money("a", "9007199254740993"), money("b", "0.01")], [gift("agreed", ["a", "b"])], ["EUR agreed 9007199254740993.01"]],
];

export default {
  name: "the totals count each amount once, and say in words what they leave out",
  async run({ assert }) {
    for (const [name, values, commitments, wanted] of CASES) assert.deepEqual(sums(values, commitments), wanted, name);
    assert.equal(addDecimals("-1.5", "0.25"), "-1.25");
    assert.equal(compareDecimals("10", "9.99"), 1);

    const commitments = RELATED.facts.filter(({ kind }) => kind === "commitment");
    assert.deepEqual(sums(RELATED.values, commitments), [
      "EUR requested 5000000–7000000",
      "EUR agreed 40000000",
      "EUR stalled 6000000",
      "USD agreed 9000000",
    ]);
    const { left } = totalsOf(commitments, new Map(RELATED.values.map((value) => [value.id, value])));
    const notes = totalsNotes(left).join("\n");
    const said = ["names no amount of money", "of goods or people", "that the text denies is left out", "by time", "is a part of another"];
    said.push("2 amounts are others’ said again", "1 amount belongs to several", "1 amount is a bound", "with reserve", "not converted");
    for (const words of said) {
      assert.ok(notes.includes(words), `“${words}” in ${notes}`);
    }
    const twice = totalsOf([gift("agreed", ["a"]), gift("pledged", ["b"])], new Map([money("a", "5"), money("b", "5")].map((value) => [value.id, value])));
    assert.ok(totalsNotes(twice.left)[0].startsWith("5 EUR counts 2 times"), "equal sums of two places are pointed out");
  },
};
