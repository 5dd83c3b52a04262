// The package's scripts, each one file with a source map. Addresses beside a script stay as they are: whoever bundles the
// package, or serves it as it is, finds the files by them.
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

import { bundled } from "../../vite/bundled.js";
import { packedWasm } from "../../vite/packed-wasm.js";

const from = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** By file: where it begins, and what is special about it. */
const SCRIPTS = {
  "index.js": { input: "api/index.js" },
  "node.js": { input: "api/index.js", conditions: ["node"], platform: "node" },
  "worker.js": { input: "api/worker.js", format: "iife" },
  "worker.node.js": { input: "api/worker.node.js", platform: "node" },
  "element.js": { input: "element/index.js", beside: "./index.js" },
  "nutgraf.min.js": { input: "element/cdn.js", conditions: ["packed"], format: "iife" },
};

/** Writes all scripts into a folder. */
export async function bundleScripts(folder) {
  for (const [name, script] of Object.entries(SCRIPTS)) await bundle(folder, name, script);
}

async function bundle(folder, name, { input, conditions = [], platform = "browser", format = "esm", beside = null }) {
  const build = await rolldown({
    input: from(input),
    platform,
    resolve: { conditionNames: [...conditions, "import", "default"] },
    plugins: [withoutDefault, packedWasm, bundled(), beside && apart(beside)],
    checks: { pluginTimings: false },
  });
  await build.write({ file: `${folder}/${name}`, format, minify: true, sourcemap: true, codeSplitting: false });
  await build.close();
}

/** The element takes the package's front door from beside it, so that both share one engine. */
const apart = (beside) => ({
  name: "apart",
  resolveId: (id) => (id.endsWith("/api/index.js") ? { id: beside, external: true } : null),
});

/** The engine's own script would name the wasm beside itself; ours is told where it lies. */
const withoutDefault = {
  name: "without-default",
  transform: (code, id) =>
    id.endsWith("/engine/nutgraf.js") ? code.replaceAll(/new URL\('nutgraf_bg\.wasm', import\.meta\.url\)/g, "undefined") : null,
};
