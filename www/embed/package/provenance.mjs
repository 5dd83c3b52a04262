// What lets others check the package: sums of its files as browsers want them, and what it was made from and with.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";

const root = new URL("../../../", import.meta.url);
const MAPS = /\.map$/;

/** Writes `integrity.json`: by file of `dist` its sum, as `integrity="…"` takes it. Gives the same as an object. */
export function writeIntegrity(folder) {
  const names = readdirSync(`${folder}/dist`).filter((name) => !MAPS.test(name)).sort();
  const sums = Object.fromEntries(names.map((name) => [name, `sha384-${sum(`${folder}/dist/${name}`, "sha384", "base64")}`]));
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(sums, null, 2)}\n`);
  return sums;
}

/** Writes `PROVENANCE.md`. */
export function writeProvenance(folder, version, sums) {
  const rust = /^channel = "([^"]+)"/m.exec(readFileSync(new URL("rust-toolchain.toml", root), "utf8"))[1];
  const crates = readFileSync(new URL("Cargo.lock", root), "utf8");
  const bindgen = /name = "wasm-bindgen"\nversion = "([^"]+)"/.exec(crates)[1];
  const bundler = JSON.parse(readFileSync(new URL("www/node_modules/rolldown/package.json", root), "utf8")).version;
  const rows = Object.entries(sums).map(([name, value]) => `| ${name} | ${statSync(`${folder}/dist/${name}`).size} | \`${value}\` |`);
  const words = `# Where these files come from

Version ${version} of Nutgraf, made from its own sources by \`cargo xtask build\`${commit()}. The package has no dependencies, runs no
script when it is installed, and asks no server for anything but its own files.

| what | made by |
| --- | --- |
| \`nutgraf_bg.wasm\` | Rust ${rust}, the crates that \`Cargo.lock\` names, wasm-bindgen ${bindgen} |
| scripts and source maps | rolldown ${bundler} |
| the learned weights within the wasm | \`cargo xtask train\`; sources and licences in \`NOTICE\` |

To check it, build the same sources with the same tools and compare the sums. Panic messages hold no path of the machine
that built them, so that the wasm is the same everywhere. A browser checks a script by \`integrity="…"\` with its sum:

| file in \`dist\` | bytes | sum |
| --- | --- | --- |
${rows.join("\n")}
`;
  writeFileSync(`${folder}/PROVENANCE.md`, words);
}

/** " at the commit …", where the sources lie in a repository and are as they were committed. */
function commit() {
  try {
    const git = (...asked) => execFileSync("git", asked, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return git("status", "--porcelain", "--untracked-files=no") === "" ? `, commit \`${git("rev-parse", "HEAD")}\`` : "";
  } catch {
    return "";
  }
}

function sum(file, algorithm, encoding) {
  return createHash(algorithm).update(readFileSync(file)).digest(encoding);
}
