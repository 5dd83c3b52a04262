// Everything in one script, engine and all: the elements, and `nutgraf` for programs of the page.

import { Analyzer, analyze, NutgrafError } from "../api/index.js";
import { configure } from "./index.js";

// An element of the page whose id is "nutgraf" stands under that name, too, but is not its value.
if (!Object.hasOwn(globalThis, "nutgraf")) {
  const value = Object.freeze({ Analyzer, analyze, configure, NutgrafError });
  Object.defineProperty(globalThis, "nutgraf", { value, writable: true, configurable: true });
}
