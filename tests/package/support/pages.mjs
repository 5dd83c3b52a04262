// The pages in `pages`, each a project of its own with the package installed, built and served.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { serve } from "../../browser/support/server.mjs";
import { home, packageFolder } from "./install.mjs";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));
const pages = fileURLToPath(new URL("../pages/", import.meta.url));

/** By name, how a page comes to be served: a promise of `{url, close}`. */
export const PAGES = {
  "Vite": () => built("vite", (folder) => run(folder, join(dirname(require.resolve("vite/package.json")), "bin/vite.js"), "build", "--logLevel=error")),
  "Vite's dev server": viteServer,
  "esbuild": () => built("esbuild", (folder) => run(folder, "build.mjs")),
  "webpack": () => built("webpack", webpack),
  "no bundler": () => served(project("bare")),
  "files that lie elsewhere": () => built("placed", (folder) => run(folder, "build.mjs")),
  "another origin": otherOrigin,
};

/** A folder with a page, which begins as `pages/NAME` says and else as they all do. */
function project(name, as = name) {
  const folder = join(home, "pages", as);
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  for (const file of ["app.js", "index.html"]) cpSync(join(pages, file), join(folder, file));
  if (existsSync(join(pages, name))) cpSync(join(pages, name), folder, { recursive: true });
  cpSync(packageFolder, join(folder, "node_modules/nutgraf"), { recursive: true });
  symlinkSync(join(home, "node_modules/esbuild"), join(folder, "node_modules/esbuild"));
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  return folder;
}

function served(folder) {
  return serve(pathToFileURL(`${folder}/`));
}

async function built(name, build) {
  const folder = project(name);
  await build(folder);
  const page = join(folder, "dist/index.html");
  if (!existsSync(page)) cpSync(join(folder, "index.html"), page);
  return served(join(folder, "dist"));
}

function run(folder, script, ...asked) {
  execFileSync(process.execPath, [script, ...asked], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

async function webpack(context) {
  const { default: config } = await import(pathToFileURL(join(context, "webpack.config.js")));
  const output = { ...config.output, path: join(context, "dist") };
  await new Promise((done, failed) => {
    require("webpack")({ ...config, context, output }, (error, stats) => (error || stats.hasErrors() ? failed(error ?? new Error(stats.toString())) : done()));
  });
}

async function viteServer() {
  const { createServer } = await import(pathToFileURL(require.resolve("vite")));
  const server = await createServer({ root: project("vite", "vite-dev"), logLevel: "error", server: { host: "127.0.0.1", port: 0 } });
  await server.listen();
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

/** The page takes the package's scripts from a server of another origin. */
async function otherOrigin() {
  const files = await served(packageFolder);
  files.headers["access-control-allow-origin"] = "*";
  const folder = project("bare", "other-origin");
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replaceAll("/node_modules/nutgraf/", files.url));
  const { url, close } = await served(folder);
  return { url, close: () => [files.close(), close()] };
}
