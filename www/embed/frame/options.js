// What the frame is asked for, in the part of its address that no server sees.

/** Attributes of <nutgraf-facts> that an address may set. */
const ATTRIBUTES = ["view", "kinds", "min-certainty", "lang"];
const SCHEMES = ["light", "dark"];

/**
 * `{origins, wrong, attributes, scheme}` of the part after "#": `origins=https://a.example,https://b.example&view=ledger`.
 * `wrong` are the words that stand for origins and are none.
 */
export function optionsOf(hash) {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const attributes = ATTRIBUTES.filter((name) => asked.has(name)).map((name) => [name, asked.get(name)]);
  const named = (asked.get("origins") ?? "").split(",").map((words) => words.trim()).filter(Boolean);
  return {
    origins: named.map(originOf).filter(Boolean),
    wrong: named.filter((words) => !originOf(words)),
    attributes: Object.fromEntries([...attributes, ["loading", "eager"]]),
    scheme: SCHEMES.includes(asked.get("scheme")) ? asked.get("scheme") : "light dark",
  };
}

/** "https://a.example" of whatever address there; "null" is that of a page from a file. */
function originOf(words) {
  if (words === "null") return words;
  return /^https?:/.test(words) && URL.canParse(words) ? new URL(words).origin : null;
}
