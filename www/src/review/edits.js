// The list of an article's edits: a newer one takes the place of the older that it makes void.

/** The list with one more edit. */
export function withEdit(edits, edit) {
  return [...edits.filter((each) => !replaces(edit, each)), edit];
}

/** The list without the verdict on a fact or value. */
export function withoutVerdict(edits, { of, id }) {
  return edits.filter(({ type, on }) => !(isVerdict(type) && on.of === of && on.id === id));
}

/** The list without everything that was decided of a fact, value or entity. */
export function without(edits, { of, id }) {
  const is = (address) => address?.of === of && address.id === id;
  return edits.filter(({ on, into }) => !is(on) && !is(into));
}

function replaces(edit, old) {
  if (old.on.of !== edit.on.of || old.on.id !== edit.on.id) return false;
  if (isVerdict(edit.type)) return isVerdict(old.type);
  return edit.type === old.type && (edit.type === "slot" ? edit.slot === old.slot : edit.type === "rename");
}

function isVerdict(type) {
  return type === "accept" || type === "reject";
}
