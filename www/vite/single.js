// Makes one HTML file of the whole page, which works from a disk and needs no server: script and style stand in it under a
// policy that names them by hash, the engine as packed bytes in a data block.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

import { hashSource, inScript } from "./inline.js";

export const SINGLE_FILE = "nutgraf.html";

const ENGINE = /\/nutgraf_bg\.wasm\?url$/;

/** Vite's plugin for it. Everything else of the bundle is dropped. */
export function single() {
  let engine;
  return {
    name: "single",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!ENGINE.test(id)) return null;
      engine = (await this.resolve(id, importer, { skipSelf: true })).id.replace("?url", "");
      return "\0engine-in-this-page";
    },
    load: (id) => (id === "\0engine-in-this-page" ? "export default null;" : null),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const parts = Object.values(bundle);
        const script = only(parts, (part) => part.type === "chunk").code;
        const style = only(parts, (part) => part.fileName.endsWith(".css")).source;
        const page = String(only(parts, (part) => part.fileName === "index.html").source);
        for (const name of Object.keys(bundle)) delete bundle[name];
        const source = inline(page, inScript(script), String(style), gzipSync(readFileSync(engine)));
        this.emitFile({ type: "asset", fileName: SINGLE_FILE, source });
        const size = (source.length / 1e6).toFixed(1);
        console.log(`${SINGLE_FILE}  ${size} MB  SHA-256 ${createHash("sha256").update(source).digest("hex")}`);
      },
    },
  };
}

function inline(page, script, style, engine) {
  const policy = [
    "default-src 'none'; connect-src 'none'; worker-src blob:",
    `script-src ${hashSource(script)} 'wasm-unsafe-eval'; style-src ${hashSource(style)}; img-src data:`,
    "base-uri 'none'; form-action 'none'; trusted-types default; require-trusted-types-for 'script'",
  ].join("; ");
  const block = `<script type="application/octet-stream" id="engine">${engine.toString("base64")}</script>\n  </body>`;
  // The script goes in last: it may hold anything, and nothing is looked for in it.
  let made = replaced(page, /(<meta\s[^>]*"Content-Security-Policy"\s+content=")[^"]*/, (_all, before) => before + policy);
  made = replaced(made, /<\/body>/, () => block);
  made = replaced(made, /<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`);
  return replaced(made, /<script type="module"[^>]*><\/script>/, () => `<script type="module">${script}</script>`);
}

function replaced(page, pattern, put) {
  if (!pattern.test(page)) throw new Error(`the page has nothing like ${pattern}`);
  return page.replace(pattern, put);
}

function only(parts, isIt) {
  const found = parts.filter(isIt);
  if (found.length !== 1) throw new Error(`one part was expected, there are ${found.map((part) => part.fileName).join(", ") || "none"}`);
  return found[0];
}
