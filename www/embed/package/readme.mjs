// The package's README, with the numbers of the files that it speaks of.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const TEMPLATE = new URL("README.md", import.meta.url);
const SIZES = new URL("../../../tests/size.txt", import.meta.url);

/** What is packed already comes out the same, in a twentieth of the time. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes `README.md`: `{{version}}`, `{{integrity:FILE}}` and `{{kb:FILE}}`, KB after brotli, are filled in. */
export function writeReadme(folder, version, sums) {
  const kb = (name) => {
    const bytes = name.endsWith(".wasm") ? engineSize() : brotliCompressSync(readFileSync(`${folder}/dist/${name}`), QUICK).length;
    return (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
  };
  const values = { version: () => version, integrity: (name) => sums[name], kb };
  const words = readFileSync(TEMPLATE, "utf8").replace(/\{\{(\w+)(?::([^}]+))?\}\}/g, (_, what, name) => values[what](name));
  writeFileSync(`${folder}/README.md`, words);
}

/** The engine takes long to compress as well as it is served; `tests/size.mjs` does, and holds it to this. */
function engineSize() {
  return Number(/^nutgraf (\d+)$/m.exec(readFileSync(SIZES, "utf8"))[1]);
}
