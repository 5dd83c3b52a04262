// Makes a module of a wasm file: `import packed from "….wasm?packed"` gives it gzipped, in base64. A page that has locked
// itself fetches nothing any more, but still imports scripts of its own; `src/packed.js` unpacks it there.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

const MARK = ".wasm?packed";

export const packedWasm = {
  name: "packed-wasm",
  enforce: "pre",
  async load(id) {
    if (!id.endsWith(MARK)) return null;
    const file = id.slice(0, -"?packed".length);
    this.addWatchFile(file);
    const base64 = gzipSync(await readFile(file), { level: 9 }).toString("base64");
    return `export default ${JSON.stringify(base64)};`;
  },
};
