// What lies in the tarball, and that it is what it says it is.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

import { build } from "../support/tools.mjs";
import { home, packageFolder, read, resolve } from "../support/install.mjs";

/** Every file of the package, and how many bytes it may have. */
const MOST = {
  "LICENSE-APACHE": 12_000,
  "LICENSE-MIT": 2_000,
  NOTICE: 10_000,
  "PROVENANCE.md": 4_000,
  "README.md": 30_000,
  "custom-elements.json": 40_000,
  "integrity.json": 2_000,
  "package.json": 3_000,
  "dist/cdn.d.ts": 1_000,
  "dist/element.d.ts": 8_000,
  "dist/element.js": 80_000,
  "dist/element.js.map": 300_000,
  "dist/embed.html": 2_600_000,
  "dist/facts.d.ts": 20_000,
  "dist/index.d.ts": 8_000,
  "dist/index.js": 16_000,
  "dist/index.js.map": 60_000,
  "dist/node.js": 16_000,
  "dist/node.js.map": 60_000,
  "dist/nutgraf.min.js": 2_600_000,
  "dist/nutgraf.min.js.map": 400_000,
  "dist/nutgraf_bg.wasm": 5_500_000,
  "dist/worker.js": 16_000,
  "dist/worker.js.map": 60_000,
  "dist/worker.node.js": 16_000,
  "dist/worker.node.js.map": 60_000,
};
const SCRIPTS = Object.keys(MOST).filter((path) => path.endsWith(".js"));
/** What a page loads besides the engine, after brotli. */
const ELEMENT_MOST = 40_000;

const listed = JSON.parse(readFileSync(join(home, "tarball.json"), "utf8"));
const bytes = (path) => readFileSync(join(packageFolder, path));

test("the tarball holds these files and no other", () => {
  assert.deepEqual(listed.map(({ path }) => path).sort(), Object.keys(MOST).sort());
  const large = listed.filter(({ path, size }) => size > MOST[path] || size === 0);
  assert.deepEqual(large, []);
});

test("element, front door and worker stay below 40 KB after brotli", () => {
  const sizes = ["dist/element.js", "dist/index.js", "dist/worker.js"].map((path) => brotliCompressSync(bytes(path)).length);
  const all = sizes.reduce((sum, size) => sum + size);
  assert(all < ELEMENT_MOST, `${all} bytes`);
});

test("every name of `exports` leads to a file", () => {
  const { exports, ...manifest } = JSON.parse(read("package.json"));
  const targets = Object.values(exports).flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)));
  const named = [manifest.types, manifest.unpkg, manifest.jsdelivr, `./${manifest.customElements}`, ...manifest.sideEffects];
  for (const target of [...targets, ...named]) assert(existsSync(join(packageFolder, target)), target);
  for (const name of Object.keys(exports)) assert(existsSync(resolve(name.replace(".", "nutgraf"))), name);
  assert.match(resolve("nutgraf"), /dist\/node\.js$/);
  assert.match(resolve("nutgraf/worker"), /dist\/worker\.node\.js$/);
  assert.throws(() => resolve("nutgraf/dist/index.js"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
  assert.deepEqual([manifest.dependencies, manifest.scripts, manifest.peerDependencies], [undefined, undefined, undefined]);
});

test("the package has the version and the words of its source", () => {
  const { version, license } = JSON.parse(read("package.json"));
  const cargo = readFileSync(new URL("../../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(version, /^version = "([^"]+)"/m.exec(cargo)[1]);
  assert.equal(license, "(MIT OR Apache-2.0) AND CC-BY-SA-4.0");
  assert.doesNotMatch(read("README.md"), /\{\{/);
});

test("every script has a map, whose sources have their content", () => {
  for (const path of SCRIPTS) {
    const map = path.split("/").at(-1);
    assert(read(path).endsWith(`\n//# sourceMappingURL=${map}.map\n`), path);
    const { version, file, sources, sourcesContent, mappings } = JSON.parse(read(`${path}.map`));
    assert.deepEqual([version, file], [3, map]);
    assert(mappings.length > 1000, path);
    assert(sources.length > 2 && sources.every((source) => !source.startsWith("/")), `${path}: ${sources}`);
    const empty = sources.filter((source, at) => !sourcesContent[at] && !source.includes("?"));
    assert.deepEqual(empty, [], path);
  }
});

test("no script holds a path of a machine", () => {
  const root = new URL("../../../", import.meta.url).pathname;
  for (const path of Object.keys(MOST)) assert(!bytes(path).includes(root), path);
});

test("integrity.json and PROVENANCE.md name the sums of the files", () => {
  const sums = JSON.parse(read("integrity.json"));
  const served = Object.keys(MOST).filter((path) => path.startsWith("dist/") && !path.endsWith(".map"));
  assert.deepEqual(Object.keys(sums).sort(), served.map((path) => path.slice("dist/".length)).sort());
  const provenance = read("PROVENANCE.md");
  for (const [name, sum] of Object.entries(sums)) {
    const content = bytes(`dist/${name}`);
    assert.equal(sum, `sha384-${createHash("sha384").update(content).digest("base64")}`, name);
    assert(provenance.includes(`| ${name} | ${content.length} | \`${sum}\` |`), name);
  }
});

test("what is imported and not used is not bundled", async () => {
  const unused = await build('import { analyze, Analyzer } from "nutgraf";');
  assert.deepEqual(unused, { esbuild: "", vite: "", webpack: "" });
  const used = await build('import "nutgraf/element";');
  for (const [name, code] of Object.entries(used)) assert.match(code, /nutgraf-facts/, name);
});

test("no script asks for more than Node 20 and the browsers of 2024 have", async () => {
  const asked = await Promise.all(SCRIPTS.map(async (path) => [path, bytes(path).toString()]));
  for (const [path, code] of asked) {
    // Import attributes, `using`, iterator helpers, Promise.try, Set methods.
    assert.doesNotMatch(code, /\bimport\([^)]*,\s*\{\s*with|\bfrom\s*["'][^"']+["']\s*with\s*\{|\busing\s+\w+\s*=|Promise\.(try|withResolvers)|Object\.groupBy/, path);
  }
});
