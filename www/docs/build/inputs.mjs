// What the docs are made from, and a plain word about what is missing.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Something that the docs need is not there; the message says what, and what makes it. */
export class Missing extends Error {}

const SITE = [
  ["index.html", "the desk: `node node_modules/vite/bin/vite.js build`"],
  ["embed.html", "the frame, from the package's dist"],
  ["nutgraf/element.js", "the package's dist, copied into the site"],
  ["nutgraf/nutgraf.min.js", "the package's dist, copied into the site"],
];
const PACKAGE = ["custom-elements.json", "integrity.json", "dist/index.d.ts", "dist/element.d.ts"];

/** The engine as built for the desk, which can tell its rules. */
const ENGINE = new URL("../../engine/", import.meta.url);
/** The folder of README.md and tests/README.md, the one source of scores and limits. */
const ROOT = new URL("../../../", import.meta.url);

/**
 * Checks the site and the package's folder: `{site, types, manifest, integrity, engine, root}`. `integrity` maps
 * paths below the package's dist to `sha384-…`; `types` is the folder of the API's types.
 */
export function inputs(site, folder) {
  const missing = [
    ...SITE.filter(([path]) => !existsSync(join(site, path))).map(([path, what]) => `${join(site, path)} (${what})`),
    ...PACKAGE.filter((path) => !existsSync(join(folder, path))).map((path) => `${join(folder, path)} (the package's build)`),
    ...["nutgraf.js", "nutgraf_bg.wasm"].filter((path) => !existsSync(new URL(path, ENGINE))).map((path) => `engine/${path} (cargo xtask build)`),
  ];
  if (missing.length > 0) throw new Missing(`The docs are built last, and need what is not there:\n  ${missing.join("\n  ")}`);
  const json = (path) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  return {
    site,
    types: join(folder, "dist"),
    manifest: json("custom-elements.json"),
    integrity: sums(json("integrity.json")),
    engine: ENGINE,
    root: ROOT,
  };
}

function sums(integrity) {
  const known = new Map();
  for (const [path, sum] of Object.entries(integrity)) {
    if (typeof sum !== "string" || !/^sha(256|384|512)-/.test(sum)) throw new Missing(`integrity.json: ${path} has no sum like sha384-…`);
    known.set(path.replace(/^(\.\/)?dist\//, ""), sum);
  }
  return known;
}
