// The frame as one file: its script stands in it under a policy that names it by hash, the engine packed within.
import { readFileSync, writeFileSync } from "node:fs";

import { hashSource, inScript } from "../../vite/inline.js";

const TEMPLATE = new URL("../frame/embed.html", import.meta.url);

/** Writes `embed.html` into a folder, around a script. */
export function writeFrame(folder, script) {
  const code = inScript(script);
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(code)} 'wasm-unsafe-eval'`,
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "trusted-types nutgraf",
    "require-trusted-types-for 'script'",
  ].join("; ");
  const page = readFileSync(TEMPLATE, "utf8").replace("{{policy}}", policy);
  // The script goes in last: it may hold anything, and nothing is looked for in it.
  writeFileSync(`${folder}/embed.html`, page.replace("{{script}}", () => code));
}
