// An article whose facts tell times on both clocks, as a perfect reader would give them.
import { analysisOf, spanOf } from "./named.mjs";

export const TEXT = `Tessaly promises a bridge

Tessaly pledged 40 million euros to Norvik by June, on Monday. Renholt met Voss on Monday in the harbour for two hours.

“The bridge opens in 2025,” Renholt said on Sunday. The harbour was dredged in the 1990s. Such things were once common.`;

const NAMES = [
  { kind: "place", name: "Tessaly", mentions: [["|Tessaly| pledged"]] },
  { kind: "place", name: "Norvik", mentions: [["Norvik"]] },
  { kind: "person", name: "Renholt", mentions: [["|Renholt| met"], ["|Renholt| said"]] },
  { kind: "person", name: "Voss", mentions: [["Voss"]] },
];

const ids = new Map(NAMES.map(({ name }, at) => [name, `e${at + 1}`]));
const ref = (words, entity) => ({ span: spanOf(TEXT, words), entity: ids.get(entity) });

/** `[id, words, value, more]` */
const TIMES = [
  ["t1", "by June", "2024-06", { modifier: "before" }],
  ["t2", "|on Monday|.", "2024-02-05", {}],
  ["t3", "|on Monday| in", "2024-02-05", {}],
  ["t4", "two hours", "PT2H", { type: "duration" }],
  ["t5", "2025", "2025", {}],
  ["t6", "on |Sunday|", "2024-02-04", {}],
  ["t7", "the 1990s", "199X", {}],
  ["t8", "once", "PAST_REF", {}],
].map(([id, words, value, more]) => ({ id, kind: "time", rule: "time/date", type: "date", modifier: null, value, span: spanOf(TEXT, words), ...more }));

const base = { attribution: null, certainty: "asserted" };

const FACTS = [
  {
    ...{ id: "f1", kind: "commitment", rule: "commitment/made-up", ...base, evidence: spanOf(TEXT, "Tessaly pledged 40 million euros to Norvik by June, on Monday.") },
    ...{ giver: ref("|Tessaly| pledged", "Tessaly"), receiver: ref("Norvik", "Norvik"), what: spanOf(TEXT, "40 million euros") },
    ...{ amounts: [], status: "pledged", when: "t2", deadline: "t1", through: null },
  },
  {
    ...{ id: "f2", kind: "meeting", rule: "meeting/made-up", ...base, evidence: spanOf(TEXT, "Renholt met Voss on Monday in the harbour for two hours.") },
    ...{ participants: [ref("|Renholt| met", "Renholt"), ref("Voss", "Voss")], place: null, when: "t3", topics: [] },
  },
  {
    ...{ id: "f3", kind: "statement", rule: "quotation/sentence", mode: "direct", ...base, evidence: spanOf(TEXT, "“The bridge opens in 2025,” Renholt said on Sunday.") },
    ...{ speaker: ref("|Renholt| said", "Renholt"), addressee: null, cue: spanOf(TEXT, "Renholt |said|"), content: spanOf(TEXT, "The bridge opens in 2025,") },
  },
];

const named = analysisOf(TEXT, NAMES);

export const DATED = { ...named, article: { ...named.article, published: "2024-02-06" }, values: TIMES, facts: FACTS };
