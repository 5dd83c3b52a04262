// Looks at what a caller passes in, and says at once what was wanted instead.

import { NutgrafError } from "./errors.js";

const isAddress = (value) => typeof value === "string" || value instanceof URL;
const isFunction = (value) => typeof value === "function";
const isSignal = (value) => typeof value?.addEventListener === "function" && typeof value.aborted === "boolean";

/** Each option by name: what it must be, in a test and in words. */
const TO_CREATE = {
  worker: [isAddress, "an address, as a string or URL"],
  wasm: [isAddress, "an address, as a string or URL"],
  frame: [isAddress, "an address, as a string or URL"],
};
const TO_ANALYZE = {
  published: [() => true, ""], // Has an error of its own.
  signal: [isSignal, "an AbortSignal"],
  onProgress: [isFunction, "a function"],
};

/** Options of `Analyzer.create`; those that are null are left out. */
export function askedToCreate(options = {}) {
  return checked(options, TO_CREATE, '{ wasm: "/files/nutgraf_bg.wasm" }');
}

/** A text and the options of `analyze`, as one object. */
export function askedToAnalyze(text, options = {}) {
  if (typeof text !== "string") {
    throw new NutgrafError("not-a-string", `the text must be a string; it is ${named(text)}`);
  }
  const { published = null, ...others } = checked(options, TO_ANALYZE, '{ published: "2024-02-07" }');
  if (published !== null && !isDay(published)) {
    const given = typeof published === "string" ? JSON.stringify(published) : named(published);
    throw new NutgrafError("bad-date", `published must be a date written as YYYY-MM-DD, or null; it is ${given}`);
  }
  return { text, published, ...others };
}

function checked(options, table, example) {
  if (options === null || typeof options !== "object" || Array.isArray(options)) {
    throw new NutgrafError("bad-options", `the options must be an object such as ${example}; they are ${named(options)}`);
  }
  const given = Object.entries(options).filter(([, value]) => value !== null && value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(table, name)) {
      throw new NutgrafError("bad-options", `there is no option "${name}"; there are ${Object.keys(table).join(", ")}`);
    }
    const [fits, wanted] = table[name];
    if (!fits(value)) throw new NutgrafError("bad-options", `the option ${name} must be ${wanted}; it is ${named(value)}`);
  }
  return Object.fromEntries(given);
}

/** "2024-02-29", but not "2023-02-29". */
function isDay(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function named(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : typeof value === "undefined" ? "undefined" : `a ${typeof value}`;
}
