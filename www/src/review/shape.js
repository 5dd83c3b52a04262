// The shape of facts as the contract has it: their slots, what may stand in each, and which must not be empty.

const CERTAINTY = { name: "certainty", type: "choice", choices: ["asserted", "hedged", "denied"] };

/** Who vouches for a fact; only where the text names somebody can it be mended or taken away. */
const ATTRIBUTION = [
  { name: "source", type: "ref" },
  { name: "via", type: "ref" },
];

const TIME = ["time"];
const AMOUNT = ["money", "quantity"];

/**
 * The slots of each kind of fact, in the order of the page, each `{name, type, needed, kinds, choices}`. Types: "span" and
 * "ref" (words, and whom they name), "value" (a value of one of `kinds`), the plurals of these, and "choice" (one of
 * `choices`). A slot that is `needed` is never empty.
 */
const SLOTS = {
  statement: [
    { name: "speaker", type: "ref" },
    { name: "addressee", type: "ref" },
    { name: "cue", type: "span" },
    { name: "content", type: "span", needed: true },
    { name: "mode", type: "choice", choices: ["direct", "indirect", "mixed"] },
  ],
  commitment: [
    { name: "giver", type: "ref" },
    { name: "receiver", type: "ref" },
    { name: "what", type: "span", needed: true },
    { name: "amounts", type: "values", kinds: AMOUNT },
    { name: "when", type: "value", kinds: TIME },
    { name: "deadline", type: "value", kinds: TIME },
    { name: "through", type: "ref" },
    {
      name: "status",
      type: "choice",
      choices: ["requested", "proposed", "pledged", "agreed", "contracted", "delivered", "stalled", "failed"],
    },
  ],
  meeting: [
    { name: "participants", type: "refs" },
    { name: "place", type: "ref" },
    { name: "when", type: "value", kinds: TIME },
    { name: "topics", type: "spans" },
  ],
  event: [
    { name: "agent", type: "ref" },
    { name: "trigger", type: "span", needed: true },
    { name: "object", type: "ref" },
    { name: "place", type: "ref" },
    { name: "when", type: "value", kinds: TIME },
    { name: "amounts", type: "values", kinds: AMOUNT },
    {
      name: "class",
      type: "choice",
      choices: ["attack", "legislate", "produce", "travel", "appoint", "agree", "trade", "other"],
    },
    { name: "reality", type: "choice", choices: ["actual", "planned", "possible", "not"] },
  ],
  comparison: [
    { name: "left", type: "span", needed: true },
    { name: "by", type: "value", kinds: ["quantity"] },
    {
      name: "relation",
      type: "choice",
      choices: ["part-of", "times", "more-than", "less-than", "equal", "largest", "smallest"],
    },
    { name: "right", type: "span" },
  ],
};

export const ENTITY_KIND_NAMES = ["person", "organization", "place", "group", "instrument", "product", "event"];

/** The slots of a fact that can be corrected. */
export function slotsIn(fact) {
  const own = Object.hasOwn(SLOTS, fact.kind) ? SLOTS[fact.kind] : [];
  return [...own, CERTAINTY, ...(fact.attribution ? ATTRIBUTION : [])];
}

/** What stands in a slot of a fact. */
export function slotValue(fact, { name }) {
  return name === "source" || name === "via" ? fact.attribution[name] : fact[name];
}

/** The fact with something else in a slot. Without a source there is no attribution. */
export function withSlot(fact, { name }, value) {
  if (name === "source" && value === null) return { ...fact, attribution: null };
  if (name === "source" || name === "via") return { ...fact, attribution: { ...fact.attribution, [name]: value } };
  return { ...fact, [name]: value };
}

/** The fact with every reference and value in it put through `change.ref` and `change.value`; null leaves one out. */
export function mapSlots(fact, change) {
  let mapped = fact;
  for (const slot of slotsIn(fact)) {
    const one = { ref: change.ref, refs: change.ref, value: change.value, values: change.value }[slot.type];
    const before = slotValue(mapped, slot);
    if (!one || before === null) continue;
    const after = Array.isArray(before) ? before.map(one).filter((each) => each !== null) : one(before);
    const same = Array.isArray(before) ? before.every((each, at) => each === after[at]) : before === after;
    if (!same) mapped = withSlot(mapped, slot, after);
  }
  return mapped;
}
