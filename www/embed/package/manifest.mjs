// The Custom Elements manifest, read from the doc comments of the elements: what editors and the docs know of them.
import { execFileSync } from "node:child_process";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const www = fileURLToPath(new URL("../../", import.meta.url));
const ELEMENTS = "embed/element/{facts,highlights,input,index}.js";

/** Writes `custom-elements.json`. */
export function writeManifest(folder) {
  const cem = "node_modules/@custom-elements-manifest/analyzer/cem.js";
  execFileSync(process.execPath, [cem, "analyze", "--quiet", "--globs", ELEMENTS, "--outdir", relative(www, folder)], { cwd: www, stdio: "inherit" });
}
