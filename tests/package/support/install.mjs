// The package as others get it: packed, and installed from its tarball into a folder of its own, without a network.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const www = new URL("../../../www/", import.meta.url);

/** What the tests' own pages are built with; the package itself has no dependencies. */
const TOOLS = ["esbuild", "vite", "webpack"];

/** Packs `www/package` and installs it: `{folder, files}`, `files` as `npm pack` tells them: `{path, size}`. */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-package-"));
  const npm = (...asked) => execFileSync("npm", asked, { cwd: folder, encoding: "utf8" });
  const [{ filename, files }] = packed(npm("pack", fileURLToPath(new URL("package/", www)), "--json", "--loglevel=error"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  npm("install", `./${filename}`, "--offline", "--no-audit", "--no-fund", "--loglevel=error");
  for (const name of TOOLS) symlinkSync(fileURLToPath(new URL(`node_modules/${name}`, www)), join(folder, "node_modules", name));
  writeFileSync(join(folder, "tarball.json"), JSON.stringify(files));
  return folder;
}

/** Newer versions of npm give an object by name, older ones a list. */
function packed(json) {
  const told = JSON.parse(json);
  return Array.isArray(told) ? told : Object.values(told);
}

export function uninstall(folder) {
  rmSync(folder, { recursive: true, force: true });
}

/** The folder that `run.mjs` has installed the package into. */
export const home = process.env.NUTGRAF_HOME;
export const packageFolder = join(home ?? "", "node_modules/nutgraf");

/** Where a name of the package leads, by Node's own rules: `nutgraf/element`. */
export const resolve = (name) => createRequire(join(home, "package.json")).resolve(name);

/** Imports it. */
export const take = (name) => import(pathToFileURL(resolve(name)));

/** A file of the installed package, as text. */
export const read = (path) => readFileSync(join(packageFolder, path), "utf8");
