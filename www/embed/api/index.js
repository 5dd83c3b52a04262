// The package's front door: text in, facts out. Nothing happens until it is called.

import { Analyzer } from "./analyzer.js";
import { askedToAnalyze } from "./asked.js";

export { Analyzer };
export { NutgrafError } from "./errors.js";

let shared = null;

/** Analyses a text with an engine that all callers share, which the first call loads. */
export function analyze(text, options) {
  askedToAnalyze(text, options);
  shared ??= new Analyzer();
  return shared.analyze(text, options);
}
