import { JointEntities } from "../../../www/src/entities/joint.js";
import { addDecimals, compareDecimals } from "../../../www/src/ledger/decimal.js";
import { intervalInWords } from "../../../www/src/ledger/interval.js";
import { totalsNotes } from "../../../www/src/ledger/notes.js";
import { totalsOf as totalsAmong } from "../../../www/src/ledger/totals.js";
import { gift, goods, itemsIn, money } from "../support/commitments.mjs";

/** The totals of items of some articles, and of nobody who is named in others. */
function totalsOf(items, by) {
  const articles = [...new Set(items.map(({ article }) => article))];
  return totalsAmong(items, new JointEntities(articles), by);
}

/** The sums in a few words: "pledged 5 EUR", with the giver or receiver before it where they are told apart. */
function inWords({ sums }, by) {
  return sums.map((sum) => {
    const words = `${sum.status} ${intervalInWords(sum, sum.unit.currency ?? sum.unit.thing)}`;
    return by ? `${sum.party?.label ?? "?"} ${words}` : words;
  });
}

/** `[name, values, commitments, sums, options]` of one article. */
const CASES = [
  ["amounts add up by currency and status", [money("a", "0.1"), money("b", "0.2"), money("c", "5", { currency: "USD" })], [gift("pledged", ["a"]), gift("pledged", ["b", "c"])], ["pledged 0.3 EUR", "pledged 5 USD"]],
  ["an amount of two commitments counts once, at the furthest", [money("a", "7")], [gift("delivered", ["a"]), gift("pledged", ["a"])], ["delivered 7 EUR"]],
  ["of two that are the same the first said counts", [money("a", "7"), money("b", "8", { currency: "USD", equivalent: "a" })], [gift("agreed", ["a", "b"])], ["agreed 7 EUR"]],
  ["whichever of the two names the other", [money("a", "7", { equivalent: "b" }), money("b", "8", { currency: "USD" })], [gift("agreed", ["b"]), gift("pledged", ["a"])], ["agreed 7 EUR"]],
  ["a ring of the same is one", [money("a", "7", { equivalent: "b" }), money("b", "8", { equivalent: "a" })], [gift("agreed", ["a", "b"])], ["agreed 7 EUR"]],
  ["a conversion alone counts as it is", [money("a", "7"), money("b", "8", { currency: "USD", equivalent: "a" })], [gift("agreed", ["b"])], ["agreed 8 USD"]],
  ["ranges give both ends", [money("a", "5", { high: "7", bound: "range" }), money("b", "1")], [gift("requested", ["a", "b"])], ["requested 6 to 8 EUR"]],
  ["at least has no upper end", [money("a", "5", { bound: "at-least" }), money("b", "1")], [gift("agreed", ["a", "b"])], ["agreed at least 6 EUR"]],
  ["more than is more than the sum", [money("a", "5", { bound: "more-than" }), money("b", "1")], [gift("agreed", ["a", "b"])], ["agreed more than 6 EUR"]],
  ["up to begins at nothing", [money("a", "5", { bound: "at-most" })], [gift("agreed", ["a"])], ["agreed up to 5 EUR"]],
  ["up to and a number is a range", [money("a", "5", { bound: "at-most" }), money("b", "1")], [gift("agreed", ["a", "b"])], ["agreed 1 to 6 EUR"]],
  ["up to and at least has a lower end alone", [money("a", "5", { bound: "at-most" }), money("b", "3", { bound: "at-least" })], [gift("agreed", ["a", "b"])], ["agreed at least 3 EUR"]],
  ["less than", [money("a", "5", { bound: "less-than" })], [gift("agreed", ["a"])], ["agreed less than 5 EUR"]],
  ["about makes the sum so", [money("a", "5", { bound: "nearly" }), money("b", "1")], [gift("agreed", ["a", "b"])], ["agreed about 6 EUR"]],
  ["what is denied is left out", [money("a", "5")], [gift("failed", ["a"], { certainty: "denied" })], []],
  ["what is denied once and said once counts", [money("a", "5")], [gift("failed", ["a"], { certainty: "denied" }), gift("agreed", ["a"])], ["agreed 5 EUR"]],
  ["what the reader rejects is left out", [money("a", "5"), money("b", "2")], [gift("agreed", ["a"]), gift("agreed", ["b"])], ["agreed 2 EUR"], { review: { f1: "rejected", f2: "accepted" } }],
  ["rates are left out", [money("a", "5", { per: "month" })], [gift("agreed", ["a"])], []],
  ["shares, bare numbers and unknown ids are left out", [goods("p", "5", null, { unit: "%" }), goods("n", "5", null)], [gift("agreed", ["p", "n", "gone"])], []],
  ["no digit is lost", [money("a", "9007199254740993"), money("b", "0.01")], [gift("agreed", ["a", "b"])], ["agreed 9,007,199,254,740,993.01 EUR"]],
  ["goods add up by thing, one and many alike", [goods("a", "1", "Tank"), goods("b", "30", "tanks"), goods("c", "5", "t", { unit: "km" }), money("d", "1")], [gift("pledged", ["a", "b", "c", "d"])], ["pledged 1 EUR", "pledged 5 km t", "pledged 31 Tank"]],
  ["a part is within the whole", [money("a", "20", { span: { start: 900, end: 905, text: "20" } }), money("b", "5", { of: { start: 900, end: 905 } })], [gift("agreed", ["a", "b"])], ["agreed 20 EUR"]],
  ["a running total is not added to what it contains", [money("a", "5"), money("b", "50")], [gift("pledged", ["a"], { giver: "Norvik" }), gift("pledged", ["b"], { giver: "Norvik", words: "bringing the total to 50" })], ["pledged 50 EUR"]],
  ["it contains nothing of another giver, standing or currency", [money("a", "5"), money("b", "50"), money("c", "6"), money("d", "7", { currency: "USD" })], [gift("pledged", ["a"], { giver: "Ashby" }), gift("agreed", ["c"], { giver: "Norvik" }), gift("pledged", ["d"], { giver: "Norvik" }), gift("pledged", ["b"], { giver: "Norvik", words: "50 so far" })], ["pledged 55 EUR", "agreed 6 EUR", "pledged 7 USD"]],
  ["nor what is greater", [money("a", "60"), money("b", "50")], [gift("pledged", ["a"], { giver: "Norvik" }), gift("pledged", ["b"], { giver: "Norvik", words: "50 since 2022" })], ["pledged 110 EUR"]],
  ["a total of nobody gives way", [money("a", "5"), money("b", "50")], [gift("pledged", ["a"], { giver: "Norvik" }), gift("pledged", ["b"], { words: "bringing the total to 50" })], ["pledged 5 EUR"]],
  ["and counts where nothing is beside it", [money("b", "50")], [gift("pledged", ["b"], { words: "totalling 50" })], ["pledged 50 EUR"]],
];

/** One article after another, each `[values, commitments, options]`. */
const several = (...articles) => articles.flatMap(([values, commitments, options], at) => itemsIn(values, commitments, { id: `a${at}`, ...options }));
const five = (id, more) => money(id, "5", more);
const toPort = { giver: "Norvik", receiver: "Ashby" };

const ACROSS = [
  ["the same amount from one to the other counts once, at the furthest", several([[five("a")], [gift("pledged", ["a"], toPort)]], [[five("a")], [gift("delivered", ["a"], toPort)]]), ["delivered 5 EUR"]],
  ["a country is the same by its code", several([[five("a")], [gift("pledged", ["a"], toPort)], { countries: { Norvik: "NV" } }], [[five("a")], [gift("pledged", ["a"], { ...toPort, giver: "Kingdom of Norvik" })], { countries: { "Kingdom of Norvik": "NV" } }]), ["pledged 5 EUR"]],
  ["a name is the same in another spelling", several([[five("a")], [gift("pledged", ["a"], { ...toPort, giver: "Société Norvik" })]], [[five("a")], [gift("pledged", ["a"], { ...toPort, giver: "Societe Norvik" })]]), ["pledged 5 EUR"]],
  ["in whichever currency", several([[five("a"), money("b", "6", { currency: "USD", equivalent: "a" })], [gift("pledged", ["a", "b"], toPort)]], [[money("b", "6", { currency: "USD" })], [gift("pledged", ["b"], toPort)]]), ["pledged 5 EUR"]],
  ["two of one article are two", several([[five("a"), five("b")], [gift("pledged", ["a"], toPort), gift("pledged", ["b"], toPort)]], [[five("a")], [gift("pledged", ["a"], toPort)]]), ["pledged 10 EUR"]],
  ["another receiver, bound or giver is another amount", several([[five("a")], [gift("pledged", ["a"], toPort)]], [[five("a")], [gift("pledged", ["a"], { giver: "Norvik" })]], [[five("a", { bound: "at-least" })], [gift("pledged", ["a"], toPort)]], [[five("a")], [gift("pledged", ["a"], { ...toPort, giver: "Brent" })]]), ["pledged at least 20 EUR"]],
  ["descriptions are not known again", several([[five("a")], [gift("pledged", ["a"], { giver: "the port" })]], [[five("a")], [gift("pledged", ["a"], { giver: "the port" })]]), ["pledged 10 EUR"]],
  ["a running total contains what older articles tell", several([[five("a")], [gift("pledged", ["a"], toPort)], { date: "2024-01-02" }], [[money("b", "50")], [gift("pledged", ["b"], { giver: "Norvik", words: "50 so far" })], { date: "2024-02-02" }]), ["pledged 50 EUR"]],
  ["not what younger ones do", several([[five("a")], [gift("pledged", ["a"], toPort)], { date: "2024-03-02" }], [[money("b", "50")], [gift("pledged", ["b"], { giver: "Norvik", words: "50 so far" })], { date: "2024-02-02" }]), ["pledged 55 EUR"]],
];

export default {
  name: "the totals count each amount once, as an interval, and say in words what they leave out",
  async run({ assert }) {
    for (const [name, values, commitments, wanted, options] of CASES) assert.deepEqual(inWords(totalsOf(itemsIn(values, commitments, options))), wanted, name);
    for (const [name, items, wanted] of ACROSS) assert.deepEqual(inWords(totalsOf(items)), wanted, name);
    assert.equal(addDecimals("-1.5", "0.25"), "-1.25");
    assert.equal(compareDecimals("10", "9.99"), 1);

    const values = [money("a", "5"), money("b", "7"), money("c", "1"), five("d")];
    const gifts = [gift("pledged", ["a"], toPort), gift("pledged", ["b"], { giver: "Brent" }), gift("failed", ["c"], { giver: "Brent" }), gift("pledged", ["d"])];
    const items = itemsIn(values, gifts);
    assert.deepEqual(inWords(totalsOf(items, "giver"), "giver"), ["Brent pledged 7 EUR", "Brent failed 1 EUR", "Norvik pledged 5 EUR", "? pledged 5 EUR"]);
    assert.deepEqual(inWords(totalsOf(items, "receiver"), "receiver"), ["Ashby pledged 5 EUR", "? pledged 12 EUR", "? failed 1 EUR"]);

    const notes = totalsNotes(totalsOf([...several(...ACROSS[0][1].map((item) => [[five("a")], [gift(item.source.status, ["a"], toPort)]])), ...itemsIn(values, gifts, { id: "z", review: { f3: "rejected" } })]));
    const words = notes.map((note) => note.words).join("\n");
    for (const said of ["5 EUR from Norvik is told in 3 articles and counts once:", "1 commitment that you rejected", "5 EUR counts 2 times", "not converted"]) {
      assert.ok(words.includes(said), `“${said}” in ${words}`);
    }
    assert.deepEqual(notes[0].items.map(({ article }) => article.id), ["a0", "a1", "z"], "a note leads to each article");
  },
};
