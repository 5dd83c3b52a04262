// What an element's attributes ask for, looked at once: good values, and an error for each that is none.

import { webAddress } from "../../src/format/web-address.js";
import { NutgrafError } from "../api/index.js";
import { tagOf } from "./host/tag.js";
import { CERTAINTIES, KINDS } from "./views/scene.js";
import { VIEWS } from "./views/views.js";

/** `{kinds, view, minCertainty, sourceUrl, tag, problems}`; what is left out or no good value is as by default. */
export function settingsOf(element) {
  const problems = [];
  const wrong = (name, wanted) => {
    const given = `${name}="${element.getAttribute(name)}"`;
    problems.push(new NutgrafError("bad-options", `${given} of <${element.localName}> is none of ${wanted}`));
    return null;
  };
  const oneOf = (name, allowed) => {
    const value = element.getAttribute(name);
    return !value || allowed.includes(value) ? value || null : wrong(name, allowed.join(", "));
  };
  return {
    kinds: kindsOf(element, wrong),
    view: oneOf("view", Object.keys(VIEWS)) ?? "cards",
    minCertainty: oneOf("min-certainty", CERTAINTIES) ?? "denied",
    sourceUrl: addressOf(element, wrong),
    tag: tagOf(element),
    problems,
  };
}

/** A set of kinds, or null for those that are shown by default. */
function kindsOf(element, wrong) {
  const asked = (element.getAttribute("kinds") ?? "").split(/[\s,]+/).filter(Boolean);
  const known = asked.filter((kind) => KINDS.includes(kind));
  if (known.length < asked.length) wrong("kinds", KINDS.join(", "));
  return known.length > 0 ? new Set(known) : null;
}

/** A whole address of the web, or null: only such become links. */
function addressOf(element, wrong) {
  const value = element.getAttribute("source-url");
  if (!value) return null;
  const whole = URL.canParse(value, element.baseURI) ? new URL(value, element.baseURI).href : null;
  return webAddress(whole) ?? wrong("source-url", ["http:", "https:"].join(", "));
}
