// The Custom Elements manifest, read from the doc comments of the elements: what editors and the docs know of them.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const www = fileURLToPath(new URL("../../", import.meta.url));
const ELEMENTS = ["facts", "highlights", "input", "index"].map((name) => `embed/element/${name}.js`);

/** Writes `custom-elements.json`. */
export function writeManifest(folder) {
  const cem = "node_modules/@custom-elements-manifest/analyzer/cem.js";
  execFileSync(process.execPath, [cem, "analyze", "--quiet", "--globs", ...ELEMENTS, "--outdir", folder], { cwd: www, stdio: "inherit" });
}
