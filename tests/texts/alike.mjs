// Holds the languages of a room alike: what one can say, each other can.

/** Every path that leads to a text. */
export function leaves(part, path = []) {
  if (typeof part !== "object" || Array.isArray(part)) return [path];
  return Object.entries(part).flatMap(([key, child]) => leaves(child, [...path, key]));
}

/** Where a language differs from the first one, in words: keys that are missing or too many, and texts of another form. */
export function differences(first, other) {
  const [own, theirs] = [first, other].map(formsByPath);
  const missing = [...own.keys()].filter((path) => !theirs.has(path)).map((path) => `there is no text ${path}`);
  const surplus = [...theirs.keys()].filter((path) => !own.has(path)).map((path) => `${path} is in no other language`);
  const shaped = [...own].flatMap(([path, form]) => {
    const found = theirs.get(path) ?? form;
    return found === form ? [] : [`${path} is ${found} and not ${form}`];
  });
  return [...missing, ...surplus, ...shaped];
}

function formsByPath(texts) {
  return new Map(leaves(texts).map((path) => [path.join("."), formOf(path.reduce((at, key) => at[key], texts))]));
}

function formOf(text) {
  if (typeof text === "function") return "a function";
  return Array.isArray(text) ? "a list" : "a string";
}
