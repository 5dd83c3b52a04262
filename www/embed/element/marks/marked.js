// Which words are marked: values and quotations. Whole sentences would cover the rest; those of a fact are marked while
// it is open.

const VALUES = ["money", "quantity", "time"];

/** `{mark, spans}` for all that is marked; `kinds` is a set of those asked for, or null where none are named. */
export function markedOf({ values }, items, kinds) {
  const asked = kinds ?? new Set(VALUES);
  const quotations = items.filter(({ kind, source }) => kind === "statement" && source.mode !== "indirect");
  return [
    ...quotations.map(({ spans }) => ({ mark: "statement", spans })),
    ...values.filter(({ kind }) => asked.has(kind)).map(({ kind, span }) => ({ mark: kind, spans: [span] })),
  ];
}
