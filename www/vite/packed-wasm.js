// `import packed from "….wasm?packed"` gives a wasm file gzipped, in base64. A page that has locked itself fetches nothing
// any more, but still imports scripts of its own; `src/packed.js` unpacks it there.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";

import { marked } from "./marked.js";

/** Vite's plugin for such imports. */
export const packedWasm = marked("packed", async (file) => gzipSync(await readFile(file), { level: 9 }).toString("base64"));
