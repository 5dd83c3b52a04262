// `import source from "./worker.js?bundled"` gives a script with all that it imports as one text: the page starts its
// workers from Blobs, which stand under the page's own policy and ask nobody for anything.
import { build } from "vite";

import { packedWasm } from "./packed-wasm.js";

const MARK = /\?bundled$/;

/** Vite's plugin for such imports. */
export function bundled() {
  return {
    name: "bundled",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!MARK.test(id)) return null;
      const file = await this.resolve(id.replace(MARK, ""), importer, { skipSelf: true });
      return file && `${file.id}?bundled`;
    },
    async load(id) {
      if (!MARK.test(id)) return null;
      const { text, files } = await asOneScript(id.replace(MARK, ""));
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(text)};`;
    },
  };
}

async function asOneScript(file) {
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
  return { text: script.code.trim(), files: script.moduleIds.filter((id) => id.startsWith("/")) };
}

// A script in a Blob has no address beside which other files could lie.
const withoutAddress = {
  name: "without-address",
  enforce: "pre",
  transform: (code) => (code.includes("import.meta.url") ? code.replaceAll("import.meta.url", '""') : null),
};
