// Everything in one script, engine and all: the elements, and `nutgraf` for programs of the page.

import { Analyzer, analyze, NutgrafError } from "../api/index.js";
import { configure } from "./index.js";

globalThis.nutgraf ??= Object.freeze({ Analyzer, analyze, configure, NutgrafError });
