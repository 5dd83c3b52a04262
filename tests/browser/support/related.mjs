// An article with facts of every kind as a perfect reader would give them: gifts and promises with all that makes adding
// them up hard, statements with and without a speaker, a meeting, events and a comparison.
import { analysisOf, spanOf } from "./named.mjs";

export const TEXT = `Tessaly pledges harbour aid to Norvik

Tessaly pledged 40 million euros ($44 million) to Norvik by June, Minister Oda Renholt said on Monday. The 40 million euros will go through the Harbour Fund, according to a letter seen by Kestrel Wire.

Meridian Lines has delivered three cranes to the port. The port asked Tessaly for between 5 million and 7 million euros more. Brackwater reportedly agreed to send up to $9 million to Norvik. It did not give 2 million dollars to the port, the mayor said.

Tessaly pays 300,000 euros per month for the lights. Of the 40 million euros, 10 million euros is for the quay. A loan of 6 million euros is stalled.

“We came to help,” Renholt said. “The work,” she told Ilan Voss, “begins in June.” Officials said that the quay was half built. She called the plan “a start” for the coast. “It is late.”

Renholt met Ilan Voss in Norvik on Monday to talk about the quay. A storm struck the port. Voss will travel to Brackwater. The new quay is twice as long as the old pier.`;

const ENTITIES = [
  { kind: "place", name: "Tessaly", mentions: [["|Tessaly| pledges"], ["|Tessaly| pledged"], ["asked |Tessaly|"], ["|Tessaly| pays"]] },
  { kind: "place", name: "Norvik", mentions: [["aid to |Norvik|"], [") to |Norvik|"], ["million to |Norvik|"], ["in |Norvik| on"]] },
  { kind: "place", name: "Brackwater", mentions: [["|Brackwater| reportedly"], ["|It| did", "pronoun"], ["to |Brackwater|."]] },
  {
    kind: "person",
    name: "Oda Renholt",
    aliases: ["Renholt"],
    roles: [{ title: "Minister", within: "Minister Oda Renholt" }],
    mentions: [["Minister |Oda Renholt|"], ["” |Renholt| said"], ["|she| told", "pronoun"], ["|She| called", "pronoun"], ["|Renholt| met"]],
  },
  { kind: "person", name: "Ilan Voss", aliases: ["Voss"], mentions: [["told |Ilan Voss|"], ["met |Ilan Voss|"], ["|Voss| will"]] },
  { kind: "organization", name: "Meridian Lines", mentions: [["Meridian Lines"]] },
  { kind: "organization", name: "Kestrel Wire", mentions: [["Kestrel Wire"]] },
  { kind: "instrument", name: "Harbour Fund", mentions: [["Harbour Fund"]] },
];
const ids = new Map(ENTITIES.map(({ name }, at) => [name, `e${at + 1}`]));

const span = (words) => words && spanOf(TEXT, words);
const ref = (words, entity = null) => words && { span: span(words), entity: ids.get(entity) ?? null };

/** `[id, words, amount, more]`, an amount of euros unless `more` says otherwise. */
const VALUES = [
  ["m1", "40 million euros", "40000000", {}],
  ["m2", "$44 million", "44000000", { currency: "USD", equivalent: "m1" }],
  ["q1", "three cranes", "3", { kind: "quantity", currency: undefined, unit: null, item: span("cranes") }],
  ["m4", "between 5 million and 7 million euros", "5000000", { high: "7000000", bound: "range" }],
  ["m5", "up to $9 million", "9000000", { currency: "USD", bound: "at-most" }],
  ["m6", "2 million dollars", "2000000", { currency: "USD" }],
  ["m7", "300,000 euros per month", "300000", { per: "month" }],
  ["m8", "10 million euros", "10000000", { of: span("|the 40 million euros|, 10"), bound: "exact" }],
  ["m9", "6 million euros", "6000000", {}],
  ["m10", "the |40 million euros|, 10", "40000000", { equivalent: "m1" }],
].map(([id, words, amount, more]) => ({
  ...{ id, kind: "money", rule: "money/scale", span: span(words), amount, high: null, bound: "exact" },
  ...{ equivalent: null, of: null, per: null, currency: "EUR" },
  ...more,
}));

const TIMES = [
  ["t1", "by June", "2024-06", "before"],
  ["t2", "on |Monday|. The", "2024-02-05", null],
  ["t3", "on |Monday| to", "2024-02-05", null],
].map(([id, words, value, modifier]) => ({ id, kind: "time", rule: "time/date", type: "date", span: span(words), value, modifier }));

/** `[rule's kind, words, certainty, rest]`; slots that are not given stay open. */
const fact = (kind, evidence, rest, certainty = "asserted") => ({
  ...{ kind, rule: `${kind}/made-up`, evidence: span(evidence), attribution: null, certainty },
  ...rest,
});

const commitment = (evidence, rest, certainty) =>
  fact("commitment", evidence, { giver: null, receiver: null, amounts: [], when: null, deadline: null, through: null, ...rest }, certainty);

const statement = (evidence, mode, content, speaker, cue, addressee = null) =>
  fact("statement", evidence, { mode, speaker, addressee, cue: span(cue), content: span(content) });

const COMMITMENTS = [
  commitment("Tessaly pledged 40 million euros ($44 million) to Norvik by June", {
    ...{ giver: ref("|Tessaly| pledged", "Tessaly"), receiver: ref(") to |Norvik|", "Norvik"), what: span("40 million euros ($44 million)") },
    ...{ amounts: ["m1", "m2"], status: "pledged", when: "t2", deadline: "t1" },
    attribution: { source: ref("Minister |Oda Renholt|", "Oda Renholt"), cue: span("Renholt |said| on"), via: null },
  }),
  commitment("The 40 million euros will go through the Harbour Fund", {
    ...{ what: span("The |40 million euros| will"), amounts: ["m1"], status: "agreed", through: ref("Harbour Fund", "Harbour Fund") },
    attribution: { source: ref("a letter"), cue: span("according to"), via: ref("Kestrel Wire", "Kestrel Wire") },
  }),
  commitment("Meridian Lines has delivered three cranes to the port.", {
    ...{ giver: ref("Meridian Lines", "Meridian Lines"), receiver: ref("to |the port|. The"), what: span("three cranes") },
    ...{ amounts: ["q1"], status: "delivered" },
  }),
  commitment("The port asked Tessaly for between 5 million and 7 million euros more.", {
    ...{ giver: ref("asked |Tessaly|", "Tessaly"), receiver: ref("|The port| asked"), what: span("between 5 million and 7 million euros more") },
    ...{ amounts: ["m4"], status: "requested" },
  }),
  commitment(
    "Brackwater reportedly agreed to send up to $9 million to Norvik.",
    {
      ...{ giver: ref("|Brackwater| reportedly", "Brackwater"), receiver: ref("million to |Norvik|", "Norvik"), what: span("up to $9 million") },
      ...{ amounts: ["m5"], status: "agreed" },
    },
    "hedged",
  ),
  commitment(
    "It did not give 2 million dollars to the port",
    {
      ...{ giver: ref("|It| did", "Brackwater"), receiver: ref("dollars to |the port|"), what: span("2 million dollars"), amounts: ["m6"], status: "failed" },
      attribution: { source: ref("the mayor"), cue: span("the mayor |said|"), via: null },
    },
    "denied",
  ),
  commitment("Tessaly pays 300,000 euros per month for the lights.", {
    ...{ giver: ref("|Tessaly| pays", "Tessaly"), what: span("300,000 euros per month"), amounts: ["m7"], status: "delivered" },
  }),
  commitment("Of the 40 million euros, 10 million euros is for the quay.", { what: span("10 million euros"), amounts: ["m8", "m10"], status: "agreed" }),
  commitment("A loan of 6 million euros is stalled.", { what: span("A loan of 6 million euros"), amounts: ["m9"], status: "stalled" }),
];

const STATEMENTS = [
  statement("“We came to help,” Renholt said.", "direct", "We came to help,", ref("” |Renholt| said", "Oda Renholt"), "Renholt |said|. “The"),
  statement("“The work,” she told Ilan Voss, “begins in June.”", "direct", "The work,” she told Ilan Voss, “begins in June.", ref("|she| told", "Oda Renholt"), "she |told|", ref("told |Ilan Voss|", "Ilan Voss")),
  statement("Officials said that the quay was half built.", "indirect", "the quay was half built", ref("Officials"), "Officials |said|"),
  statement("She called the plan “a start” for the coast.", "mixed", "the plan “a start” for the coast", ref("|She| called", "Oda Renholt"), "called"),
  statement("“It is late.”", "direct", "It is late.", null, null),
];

const OTHERS = [
  fact("meeting", "Renholt met Ilan Voss in Norvik on Monday to talk about the quay.", {
    ...{ participants: [ref("|Renholt| met", "Oda Renholt"), ref("met |Ilan Voss|", "Ilan Voss")], place: ref("in |Norvik| on", "Norvik") },
    ...{ when: "t3", topics: [span("about |the quay|. A")] },
  }),
  fact("event", "A storm struck the port.", {
    ...{ trigger: span("struck"), class: "attack", agent: ref("A storm"), object: ref("struck |the port|"), place: null, when: null, amounts: [], reality: "actual" },
  }),
  fact(
    "event",
    "Voss will travel to Brackwater.",
    { trigger: span("travel"), class: "travel", agent: ref("|Voss| will", "Ilan Voss"), object: null, place: ref("to |Brackwater|.", "Brackwater"), when: null, amounts: [], reality: "planned" },
    "hedged",
  ),
  fact("comparison", "The new quay is twice as long as the old pier.", { left: span("The new quay"), by: null, relation: "times", right: span("the old pier") }),
];

const FACTS = [...COMMITMENTS, ...STATEMENTS, ...OTHERS].map((each, at) => ({ id: `f${at + 1}`, ...each }));

export const RELATED = { ...analysisOf(TEXT, ENTITIES), values: [...VALUES, ...TIMES], facts: FACTS };

const NAMES = [...new Set([...FACTS.map(({ rule }) => rule), "attribution/made-up"])];

export const RULES = NAMES.map((name) => ({ name, help: `Finds: what is told of ${name}.\nMisses on purpose: the rest.` }));

/** The same analysis, with its facts put in other words for one story. */
export function withFacts(change) {
  return { ...RELATED, facts: FACTS.map((each) => change(structuredClone(each))) };
}
