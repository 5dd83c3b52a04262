// The engine's thread in a browser.

import { answer } from "../../src/calls/answer.js";
import { METHODS } from "../../src/reading/methods.js";
import { compiled } from "./load.js";

answer({
  ...METHODS,
  /** Gives the compiled module, for the thread that replaces this one. */
  load: async (tell, source) => {
    const module = await compiled(source);
    await METHODS.load(tell, module);
    return module;
  },
});
