// The facets of facts: by what they can be told apart, in the order of the page.

/** `valuesOf(item)` are what an item has of a facet; an item that has none of it shows only while nothing is chosen. */
export const FACETS = [
  { id: "kind", valuesOf: ({ kind }) => [kind] },
  { id: "status", valuesOf: ({ source }) => some(source.status) },
  { id: "certainty", valuesOf: ({ source }) => some(source.certainty) },
  { id: "mode", valuesOf: ({ source }) => some(source.mode) },
  { id: "speaker", valuesOf: namesIn("speaker") },
  { id: "giver", valuesOf: namesIn("giver") },
  { id: "receiver", valuesOf: namesIn("receiver") },
  { id: "currency", valuesOf: currenciesOf },
  { id: "review", valuesOf: ({ review }) => [review ?? "open"] },
];

function some(value) {
  return value ? [value] : [];
}

/** Names stand for entities, so that the same body in two articles is one. */
function namesIn(slot) {
  return ({ slots }) => {
    const parts = slots?.find(({ name }) => name === slot)?.parts ?? [];
    return parts.map(({ known, text }) => known ?? text);
  };
}

function currenciesOf({ source, slots }) {
  if (source.currency) return [source.currency];
  const parts = slots?.find(({ name }) => name === "amount")?.parts ?? [];
  return parts.flatMap(({ value }) => some(value?.currency));
}
