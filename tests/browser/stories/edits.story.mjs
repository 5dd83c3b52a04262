import { addressOf } from "../../../www/src/review/address.js";
import { apply } from "../../../www/src/review/apply.js";
import { withEdit, without } from "../../../www/src/review/edits.js";
import { spanOf } from "../support/named.mjs";
import { RELATED, TEXT } from "../support/related.mjs";

const fact = (words) => RELATED.facts.find(({ evidence }) => evidence.text.includes(words));
const named = (wanted) => RELATED.entities.find(({ name }) => name === wanted);
const on = addressOf;
const FRONT = "A line that was put before it. ";

/** The same analysis of a text that was moved along by some words, with other ids. */
function moved(part) {
  if (Array.isArray(part)) return part.map(moved);
  if (!part || typeof part !== "object") return part;
  const entries = Object.entries(part).map(([key, value]) => {
    if (key === "start" || key === "end") return [key, value + FRONT.length];
    return [key, key === "id" && /^f\d/.test(value) ? `f1${value.slice(1)}` : moved(value)];
  });
  return Object.fromEntries(entries);
}

/** Everything in a result that claims to be words of the text. */
function spansOf(part) {
  if (!part || typeof part !== "object") return [];
  const inner = Object.values(part).flatMap(spansOf);
  return "start" in part && "end" in part ? [part, ...inner] : inner;
}

export default {
  name: "corrections change a copy of the analysis, find their own in a moved text, and leave out what fits nothing",
  async run({ assert }) {
    const before = JSON.stringify(RELATED);
    const cranes = on(fact("three cranes"));
    const renholt = named("Oda Renholt");
    const edits = [
      { type: "reject", on: on(fact("A storm")) },
      { type: "accept", on: on(fact("half built")) },
      { type: "slot", on: cranes, slot: "status", to: "agreed" },
      { type: "slot", on: cranes, slot: "receiver", to: { span: spanOf(TEXT, "to |the port|."), entity: on(named("Norvik")) } },
      { type: "slot", on: on(fact("Renholt met")), slot: "topics", to: [spanOf(TEXT, "in |June|.”")] },
      { type: "kind", on: on(fact("The port asked")), to: "event" },
      { type: "slot", on: on(fact("The port asked")), slot: "reality", to: "actual" },
      { type: "merge", on: on(named("Ilan Voss")), into: on(renholt) },
      { type: "split", on: on(renholt), mentions: [renholt.mentions[2].span], name: null },
      { type: "kind", on: on(named("Harbour Fund")), to: "organization" },
      { type: "reject", on: on(RELATED.values.find(({ id }) => id === "m5")) },
    ];
    const [text, analysis] = [FRONT + TEXT, moved(RELATED)];
    for (const [words, read] of [[TEXT, RELATED], [text, analysis]]) {
      const { result, review, unfit } = apply(words, read, edits);
      assert.deepEqual(unfit, []);
      const by = (quote) => result.facts.find(({ evidence }) => evidence.text.includes(quote));
      assert.equal(review.get(by("A storm").id), "rejected");
      assert.equal(review.get(by("half built").id), "accepted");
      assert.equal(review.get(by("three cranes").id), "edited");
      assert.equal(by("three cranes").status, "agreed");
      assert.equal(by("three cranes").receiver.entity, named("Norvik").id);
      assert.equal(by("Renholt met").topics[0].text, "June");
      assert.deepEqual([by("The port asked").kind, by("The port asked").reality], ["event", "actual"]);
      assert.deepEqual(by("up to $9 million").amounts, [], "a rejected amount is none of any fact");
      assert.equal(result.entities.some(({ name }) => name === "Ilan Voss"), false);
      const merged = result.entities.find(({ id }) => id === renholt.id);
      assert.deepEqual(merged.aliases, ["Renholt", "Ilan Voss", "Voss"]);
      assert.equal(by("The work").addressee.entity, renholt.id);
      const taken = result.entities.find(({ name }) => name === "she");
      assert.equal(by("The work").speaker.entity, taken.id, "what names the one who was taken out goes along");
      for (const { start, end, text: slice } of spansOf([result.facts, result.entities])) assert.equal(words.slice(start, end), slice);
    }
    assert.equal(JSON.stringify(RELATED), before, "the engine's analysis stays as it is");

    const bad = [
      { type: "reject", on: { ...cranes, quote: "Nobody said this." } },
      { type: "reject", on: on(renholt) },
      { type: "slot", on: cranes, slot: "__proto__", to: "agreed" },
      { type: "slot", on: cranes, slot: "status", to: "constructor" },
      { type: "slot", on: cranes, slot: "what", to: null },
      { type: "slot", on: cranes, slot: "what", to: { start: 0, end: 4, text: "Evil" } },
      { type: "slot", on: cranes, slot: "what", to: { start: -4, end: 1e9, text: "Tess" } },
      { type: "slot", on: cranes, slot: "giver", to: "Tessaly" },
      { type: "slot", on: cranes, slot: "giver", to: { span: spanOf(TEXT, "|Tessaly| pays"), entity: cranes } },
      { type: "slot", on: cranes, slot: "amounts", to: [on(RELATED.values.find(({ kind }) => kind === "time"))] },
      { type: "slot", on: cranes, slot: "amounts", to: cranes },
      { type: "kind", on: cranes, to: "statement" },
      { type: "kind", on: on(renholt), to: "toString" },
      { type: "merge", on: on(renholt), into: on(renholt) },
      { type: "split", on: on(renholt), mentions: renholt.mentions.map(({ span }) => span), name: null },
      { type: "split", on: on(renholt), mentions: [{ start: 0, end: 3, text: "Tes" }], name: null },
      { type: "rename", on: on(renholt), to: "<b>Renholt</b>" },
    ];
    const { result, review, unfit } = apply(TEXT, RELATED, bad);
    assert.deepEqual(unfit, bad);
    assert.equal(review.size, 0);
    assert.deepEqual(result, RELATED);

    // A newer edit takes the place of what it makes void, and a fact can be left as it was read.
    const [first, second] = ["agreed", "failed"].map((to) => ({ type: "slot", on: cranes, slot: "status", to }));
    const verdict = { type: "accept", on: cranes };
    assert.deepEqual(withEdit(withEdit([first], verdict), second), [verdict, second]);
    assert.deepEqual(without([verdict, second], cranes), []);
  },
};
