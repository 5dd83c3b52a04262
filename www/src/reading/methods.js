// What the engine's thread can do, wherever it runs.

import init, { analyze, rules } from "../../engine/nutgraf.js";
import { sendAhead } from "./pieces.js";

let tellLoaded;
const loaded = new Promise((resolve) => (tellLoaded = resolve));

/** Methods for `calls/answer.js`. All others wait for `load`. */
export const METHODS = {
  /** Takes the compiled module, so that a thread that replaces a stopped one need not compile it again. */
  load: async (_tell, module) => {
    await init({ module_or_path: module });
    tellLoaded();
  },
  /** `{analysis, took}`, in milliseconds. A long analysis tells its progress, and its long lists ahead. */
  analyze: async (tell, text, published) => {
    await loaded;
    const since = performance.now();
    const analysis = analyze(text, { published, progress: (progress) => tell({ progress }) });
    const took = performance.now() - since;
    sendAhead(analysis, tell);
    return { analysis, took };
  },
  rules: async () => {
    await loaded;
    return rules();
  },
};
