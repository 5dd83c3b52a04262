// What the frame is asked for, in the part of its address that no server sees.

/** Attributes of <nutgraf-facts> that an address may set. */
const ATTRIBUTES = ["view", "kinds", "min-certainty", "lang"];
const SCHEMES = ["light", "dark"];

/** `{origins, attributes, scheme}` of the part after "#": `origins=https://a.example,https://b.example&view=ledger`. */
export function optionsOf(hash) {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const attributes = ATTRIBUTES.filter((name) => asked.has(name)).map((name) => [name, asked.get(name)]);
  return {
    origins: (asked.get("origins") ?? "").split(",").filter(Boolean),
    attributes: Object.fromEntries([...attributes, ["loading", "eager"]]),
    scheme: SCHEMES.includes(asked.get("scheme")) ? asked.get("scheme") : "light dark",
  };
}
