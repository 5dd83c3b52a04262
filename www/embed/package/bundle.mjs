// The package's scripts, each one file with a source map. Addresses beside a script stay as they are: whoever bundles the
// package, or serves it as it is, finds the files by them.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

import { bundled } from "../../vite/bundled.js";
import { packedWasm } from "../../vite/packed-wasm.js";

const from = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const LARGEST_SOURCE = 500_000;

/** Classes keep their names, which the console and the debugger show. */
const MINIFY = { mangle: { keepNames: { class: true, function: false } } };

/** By file: where it begins, and what is special about it. */
const SCRIPTS = {
  "index.js": { input: "api/index.js" },
  "node.js": { input: "api/index.js", conditions: ["node"], platform: "node" },
  "worker.js": { input: "api/worker.js", format: "iife" },
  "worker.node.js": { input: "api/worker.node.js", platform: "node" },
  "element.js": { input: "element/index.js", beside: "./index.js" },
  "nutgraf.min.js": { input: "element/cdn.js", conditions: ["packed"], format: "iife" },
};
const FRAME = { input: "frame/frame.js", conditions: ["packed"], format: "iife" };

/** Writes all scripts into a folder, and gives that of the frame: `{frame}`. */
export async function bundleScripts(folder) {
  for (const [name, script] of Object.entries(SCRIPTS)) {
    const { code, map } = await bundle(script);
    writeFileSync(`${folder}/${name}`, `${plainAddresses(code.trim())}\n//# sourceMappingURL=${name}.map\n`);
    writeFileSync(`${folder}/${name}.map`, JSON.stringify({ ...withoutEngine(map), file: name }));
  }
  const { code } = await bundle(FRAME);
  return { frame: code };
}

async function bundle({ input, conditions = [], platform = "browser", format = "esm", beside = null }) {
  const build = await rolldown({
    input: from(input),
    platform,
    resolve: { conditionNames: [...conditions, "import", "default"] },
    plugins: [withoutDefault, packedWasm, bundled(), beside && apart(beside)],
    checks: { pluginTimings: false },
  });
  const { output } = await build.generate({ format, minify: MINIFY, sourcemap: "hidden", codeSplitting: false });
  await build.close();
  return output[0];
}

/** Bundlers look for addresses in quotes. Nothing moves, so that the map holds. */
function plainAddresses(code) {
  return code.replace(/new URL\(`([^`$"]+)`,import\.meta\.url\)/g, 'new URL("$1",import.meta.url)');
}

/** The packed engine stands in the script already; its map need not hold it once more. */
function withoutEngine(map) {
  const sources = map.sourcesContent.map((source) => (source?.length > LARGEST_SOURCE ? null : source));
  return { ...map, sourcesContent: sources };
}

/** The element takes the package's front door from beside it, so that both share its code. */
const apart = (beside) => ({
  name: "apart",
  resolveId: (id) => (id.endsWith("/api/index.js") ? { id: beside, external: true } : null),
});

/** The engine's own script would name the wasm beside itself; ours is told where it lies. */
const withoutDefault = {
  name: "without-default",
  transform(code, id) {
    if (!id.endsWith("/engine/nutgraf.js")) return null;
    return { code: code.replaceAll(/new URL\('nutgraf_bg\.wasm', import\.meta\.url\)/g, "undefined"), map: null };
  },
};
