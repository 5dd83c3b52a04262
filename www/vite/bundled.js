// `import source from "./worker.js?bundled"` gives a script with all that it imports as one text: the page starts its
// workers from Blobs, which stand under the page's own policy and ask nobody for anything.
import { build } from "vite";

import { marked } from "./marked.js";
import { packedWasm } from "./packed-wasm.js";

/** Vite's plugin for such imports. */
export function bundled() {
  return marked("bundled", asOneScript);
}

async function asOneScript(file, watch) {
  const [{ output }] = [
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      plugins: [withoutAddress, packedWasm],
      build: {
        write: false,
        target: "es2022",
        modulePreload: false,
        rolldownOptions: { input: file, output: { format: "iife", codeSplitting: false } },
      },
    }),
  ].flat();
  const script = output.find((each) => each.type === "chunk");
  for (const id of script.moduleIds) if (id.startsWith("/")) watch(id);
  return script.code.trim();
}

// A script in a Blob has no address beside which other files could lie.
const withoutAddress = {
  name: "without-address",
  enforce: "pre",
  transform: (code) => (code.includes("import.meta.url") ? code.replaceAll("import.meta.url", '""') : null),
};
