// The elements, defined under their names. On a server, where there are none, this does nothing.

import { define } from "./define.js";
import { NutgrafFacts } from "./facts.js";
import { NutgrafHighlights } from "./highlights.js";
import { NutgrafInput } from "./input.js";

define("nutgraf-facts", NutgrafFacts);
define("nutgraf-highlights", NutgrafHighlights);
define("nutgraf-input", NutgrafInput);

export { configure } from "./engine.js";
export { NutgrafFacts, NutgrafHighlights, NutgrafInput };
