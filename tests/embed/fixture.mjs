// An analysis made by hand, as small as the views need it: every span slices the text.

export const TEXT = `Norway pledged 5 shells by 10 March 2024 and Oslo denied it.
“Help is late,” Ada Brook said on 5 March 2024. “Very late.”
Norway may have met Denmark in May 2023.`;

/** The span of words in the text; `at` tells which of several places, from 0 on. */
export function span(words, at = 0) {
  let start = -1;
  for (let place = 0; place <= at; place += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text does not say: ${words}`);
  return { start, end: start + words.length, text: words };
}

const ref = (words, entity = null) => ({ span: span(words), entity });
const fact = { rule: "test", attribution: null, certainty: "asserted" };
const [first, second, third] = TEXT.split("\n");

export const ANALYSIS = {
  version: 1,
  article: { title: null, author: null, language: "en", published: "2024-03-06", parts: [], sentences: [] },
  entities: [{ id: "e1", kind: "person", name: "Ada Brook", aliases: [], roles: [], country: null, mentions: [] }],
  values: [
    {
      ...{ id: "v1", kind: "quantity", rule: "test", span: span("5 shells"), amount: "5", high: null, bound: "exact" },
      ...{ equivalent: null, of: null, per: null, unit: null, item: span("shells") },
    },
    { id: "v2", kind: "time", rule: "test", span: span("10 March 2024"), type: "date", value: "2024-03-10", modifier: "before" },
    { id: "v3", kind: "time", rule: "test", span: span("5 March 2024"), type: "date", value: "2024-03-05", modifier: null },
    { id: "v4", kind: "time", rule: "test", span: span("May 2023"), type: "date", value: "2023-05", modifier: null },
  ],
  facts: [
    {
      ...{ ...fact, id: "f1", kind: "commitment", evidence: span(first), giver: ref("Norway"), receiver: null },
      ...{ what: span("5 shells"), amounts: ["v1"], status: "pledged", when: null, deadline: "v2", through: null },
    },
    {
      ...{ ...fact, id: "f2", kind: "statement", evidence: span(first), mode: "indirect", speaker: ref("Norway") },
      ...{ addressee: null, cue: span("pledged"), content: span("5 shells by 10 March 2024") },
    },
    {
      ...{ ...fact, id: "f3", kind: "statement", certainty: "denied", evidence: span("Oslo denied it"), mode: "indirect" },
      ...{ speaker: ref("Oslo"), addressee: null, cue: span("denied"), content: span("it.") },
    },
    {
      ...{ ...fact, id: "f4", kind: "statement", evidence: span(second), mode: "direct", speaker: ref("Ada Brook", "e1") },
      ...{ addressee: null, cue: span("said"), content: span(second.slice(1, -1)) },
    },
    {
      ...{ ...fact, id: "f5", kind: "meeting", certainty: "hedged", evidence: span(third), place: null, when: "v4" },
      ...{ participants: [{ span: span("Norway", 1), entity: null }, ref("Denmark")], topics: [] },
    },
  ],
  unread: [],
};
