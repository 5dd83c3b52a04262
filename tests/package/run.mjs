// Looks at the npm package as its users get it: packs what `www/embed/package/build.mjs` has made, installs the tarball
// into a folder of its own, and runs the files in `checks` there. Pages are opened in the browsers that are named in
// CHROME, FIREFOX and WEBKIT.
//
//   node tests/package/run.mjs [PART OF A FILE'S NAME …]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { install, uninstall } from "./support/install.mjs";

const built = new URL("../../www/package/package.json", import.meta.url);
if (!existsSync(built)) {
  console.error("There is no package yet: run `cargo xtask build`, or `node embed/package/build.mjs` in www.");
  process.exit(2);
}
const wanted = process.argv.slice(2);
const checks = new URL("checks/", import.meta.url);
const names = readdirSync(checks).filter((name) => name.endsWith(".test.mjs")).sort();
const chosen = names.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (chosen.length === 0) {
  console.error(`No check is named like ${wanted.join(", ")}; there are ${names.join(", ")}`);
  process.exit(2);
}

const folder = install();
try {
  const files = chosen.map((name) => fileURLToPath(new URL(name, checks)));
  const tests = spawn(process.execPath, ["--test", "--test-concurrency=1", "--test-reporter=spec", ...files], {
    stdio: "inherit",
    env: { ...process.env, NUTGRAF_HOME: folder },
  });
  const [code] = await once(tests, "exit");
  process.exitCode = code ?? 1;
} finally {
  uninstall(folder);
}
