// Sums of what is built, for whoever checks it: `import sum from "./file?sha256"` gives that of a file, and the page names
// the sums of its script and style, so that a browser runs no other.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

const MARK = /\?sha256$/;

/** Vite's plugin for both. */
export function sums() {
  return {
    name: "sums",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!MARK.test(id)) return null;
      const file = await this.resolve(id.replace(MARK, ""), importer, { skipSelf: true });
      return file && `${file.id}?sha256`;
    },
    async load(id) {
      if (!MARK.test(id)) return null;
      return `export default "${sha256(await readFile(id.replace(MARK, "")), "hex")}";`;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (!page) return;
        page.source = String(page.source).replaceAll(/<(?:script|link)\s[^>]*crossorigin[^>]*>/g, (tag) => {
          const name = /(?:src|href)="\.\/([^"]+)"/.exec(tag)[1];
          const { code, source } = bundle[name];
          return tag.replace(" crossorigin", ` integrity="sha256-${sha256(code ?? source, "base64")}" crossorigin`);
        });
      },
    },
  };
}

function sha256(content, encoding) {
  return createHash("sha256").update(content).digest(encoding);
}
