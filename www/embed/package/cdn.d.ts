import type { Analyzer, analyze, NutgrafError } from "./index.js";
import type { configure } from "./element.js";

declare global {
  /** What `nutgraf.min.js` gives to programs of the page. */
  var nutgraf: Readonly<{
    Analyzer: typeof Analyzer;
    analyze: typeof analyze;
    configure: typeof configure;
    NutgrafError: typeof NutgrafError;
  }>;
}
