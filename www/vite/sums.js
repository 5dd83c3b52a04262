// Sums of what is built, for whoever checks it: `import sum from "./file?sha256"` gives that of a file, and the page names
// the sums of its script and style, so that a browser runs no other.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

import { marked } from "./marked.js";

/** Vite's plugin for both. */
export function sums() {
  return {
    ...marked("sha256", async (file) => sha256(await readFile(file), "hex")),
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
