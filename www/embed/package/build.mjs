// Makes the npm package in `www/package`, from an engine that is already built: `npm pack` there gives the tarball. The
// site gets the package's files, too, as `nutgraf/` and `embed.html`, where a site is already built.
//
//   node embed/package/build.mjs
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { bundleScripts } from "./bundle.mjs";
import { writeFrame } from "./frame.mjs";
import { writeManifest } from "./manifest.mjs";
import { writeIntegrity, writeProvenance } from "./provenance.mjs";
import { writeReadme } from "./readme.mjs";

const here = (path) => new URL(path, import.meta.url);
const root = here("../../../");
const folder = fileURLToPath(here("../../package"));
const dist = `${folder}/dist`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
copyFileSync(here("../../engine/nutgraf_bg.wasm"), `${dist}/nutgraf_bg.wasm`);
const { frame } = await bundleScripts(dist);
writeFrame(dist, frame);
for (const name of ["index.d.ts", "element.d.ts", "cdn.d.ts"]) copyFileSync(here(name), `${dist}/${name}`);
copyFileSync(new URL("src/facts.d.ts", root), `${dist}/facts.d.ts`);
for (const name of ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE"]) copyFileSync(new URL(name, root), `${folder}/${name}`);
const version = /^version = "([^"]+)"/m.exec(readFileSync(new URL("Cargo.toml", root), "utf8"))[1];
const { name, ...others } = JSON.parse(readFileSync(here("package.json"), "utf8"));
writeFileSync(`${folder}/package.json`, `${JSON.stringify({ name, version, ...others }, null, 2)}\n`);
writeManifest(folder);
const sums = writeIntegrity(folder);
writeProvenance(folder, version, sums);
writeReadme(folder, version, sums);
const site = fileURLToPath(here("../../dist"));
if (existsSync(site)) {
  cpSync(dist, `${site}/nutgraf`, { recursive: true });
  copyFileSync(`${dist}/embed.html`, `${site}/embed.html`);
}
console.log(`The package lies in ${folder}`);
