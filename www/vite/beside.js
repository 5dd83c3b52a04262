// Lays the whole page as one file beside the site, and tells the site its size and sum: a reader can save it and check it.
import { createHash } from "node:crypto";
import { build } from "vite";

import { SINGLE_FILE } from "./single.js";

const NAME = "virtual:single-file";

/** Gives `virtual:single-file`: `{name, bytes, sha256}`. */
export function singleBeside() {
  let source;
  return {
    name: "single-beside",
    apply: "build",
    async buildStart() {
      const { output } = await build({ mode: "single", logLevel: "warn", build: { write: false } });
      source = output.find(({ fileName }) => fileName === SINGLE_FILE).source;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const sha256 = createHash("sha256").update(source).digest("hex");
      return `export default ${JSON.stringify({ name: SINGLE_FILE, bytes: Buffer.byteLength(source), sha256 })};`;
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: SINGLE_FILE, source });
    },
  };
}

/** Where no such file lies beside: in the file itself, and while developing. */
export function nothingBeside(when) {
  return {
    name: "nothing-beside",
    ...when,
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? "export default null;" : null),
  };
}
