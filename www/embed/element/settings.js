// What an element's attributes ask for, looked at once: good values, and an error for each that is none.

import { NutgrafError } from "../api/index.js";
import { tagOf } from "./tag.js";
import { CERTAINTIES, KINDS } from "./views/scene.js";
import { VIEWS } from "./views/views.js";

/** `{kinds, view, minCertainty, sourceUrl, published, tag, problems}`; what is left out or no good value is as by default. */
export function settingsOf(element) {
  const problems = [];
  const wrong = (name, wanted) => {
    problems.push(new NutgrafError("bad-options", `${name}="${element.getAttribute(name)}" of <${element.localName}>: ${wanted}`));
    return null;
  };
  const oneOf = (name, allowed) => {
    const value = element.getAttribute(name);
    if (value === null || value === "" || allowed.includes(value)) return value || null;
    return wrong(name, `it must be ${allowed.join(", ")}`);
  };
  return {
    kinds: kindsOf(element, wrong),
    view: oneOf("view", Object.keys(VIEWS)) ?? "cards",
    minCertainty: oneOf("min-certainty", CERTAINTIES) ?? "denied",
    sourceUrl: addressOf(element, wrong),
    published: element.getAttribute("published") || null,
    tag: tagOf(element),
    problems,
  };
}

/** A set of kinds, or null for those that are shown by default. */
function kindsOf(element, wrong) {
  const asked = (element.getAttribute("kinds") ?? "").split(/[\s,]+/).filter(Boolean);
  const known = asked.filter((kind) => KINDS.includes(kind));
  if (known.length < asked.length) wrong("kinds", `there are ${KINDS.join(", ")}`);
  return known.length > 0 ? new Set(known) : null;
}

/** Only addresses of the web become links. */
function addressOf(element, wrong) {
  const value = element.getAttribute("source-url");
  if (!value) return null;
  const url = URL.canParse(value, element.baseURI) ? new URL(value, element.baseURI) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : wrong("source-url", "it must be an address of http or https");
}
