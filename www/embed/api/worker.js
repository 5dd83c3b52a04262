// The engine's thread in a browser.

import { answer } from "../../src/calls/answer.js";
import { METHODS } from "../../src/reading/methods.js";
import { compiled } from "./load.js";

answer({
  ...METHODS,
  /** Gives the compiled module, for the thread that replaces this one. */
  load: async (tell, source) => {
    const coming = compiled(source);
    warmUp();
    const module = await coming;
    await METHODS.load(tell, module);
    return module;
  },
});

/**
 * The first use of Intl costs a process longer than a frame, to find which languages there are. Where the page's thread is
 * in the same process, as in Chromium, it need not wait for that: while the engine is on its way, this thread has time.
 */
function warmUp() {
  new Intl.NumberFormat("en").format(1);
  new Intl.DateTimeFormat("en", { month: "long" }).format(0);
  new Intl.PluralRules("en").select(1);
  new Intl.ListFormat("en").format(["a", "b"]);
  new Intl.DisplayNames("en", { type: "currency" }).of("EUR");
}
