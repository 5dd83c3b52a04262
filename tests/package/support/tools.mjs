// What the bundlers make of a few lines that import the package.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { home } from "./install.mjs";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));

/** The script that each bundler makes of a module, by the bundler's name. */
export async function build(source) {
  const folder = mkdtempSync(join(home, "bundle-"));
  const entry = join(folder, "entry.js");
  writeFileSync(entry, source);
  const made = {};
  for (const [name, make] of Object.entries({ esbuild, vite, webpack })) {
    const out = join(folder, name);
    mkdirSync(out);
    await make(entry, out);
    const scripts = readdirSync(out).filter((file) => file === "entry.js");
    made[name] = scripts.map((file) => readFileSync(join(out, file), "utf8").trim()).join("");
  }
  return made;
}

async function esbuild(entry, outdir) {
  await require("esbuild").build({ entryPoints: [entry], outdir, bundle: true, minify: true, format: "esm", logLevel: "error" });
}

async function vite(entry, outDir) {
  const { build } = await import(require.resolve("vite"));
  const output = { entryFileNames: "entry.js" };
  await build({ root: join(entry, ".."), configFile: false, logLevel: "error", build: { outDir, rolldownOptions: { input: entry, output } } });
}

async function webpack(entry, path) {
  const options = { entry, output: { path, filename: "entry.js" }, mode: "production", context: home };
  await new Promise((done, failed) => {
    require("webpack")(options, (error, stats) => (error || stats.hasErrors() ? failed(error ?? new Error(stats.toString())) : done()));
  });
}
