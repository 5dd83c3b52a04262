// Builds the docs into the site: pages, style, scripts and live examples below `docs/`, all with relative addresses.
// It comes last: the desk, `embed.html` and `nutgraf/` have to lie in the site already, and the package beside it.
//
//   node docs/build.mjs [SITE [PACKAGE]]        default: www/dist, www/package
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { copyAssets } from "./build/assets.mjs";
import { makeGenerators } from "./build/generators.mjs";
import { inputs, Missing } from "./build/inputs.mjs";
import { inLayout } from "./build/layout.mjs";
import { deadLinks } from "./build/links.mjs";
import { readPage } from "./build/page.mjs";
import { PAGES } from "./build/pages.mjs";

const www = fileURLToPath(new URL("../", import.meta.url));
const [site, folder] = [process.argv[2] ?? join(www, "dist"), process.argv[3] ?? join(www, "package")].map((path) => resolve(path));

try {
  await build();
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exit(1);
}

async function build() {
  const given = inputs(site, folder);
  const generators = await makeGenerators(given);
  const out = join(site, "docs");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const page of PAGES) {
    writeFileSync(join(out, page.file), inLayout(page, await readPage(page, generators)));
  }
  copyAssets(out);
  const dead = deadLinks(site);
  if (dead.length > 0) throw new Missing(`The docs hold dead links:\n  ${dead.join("\n  ")}`);
  console.log(`docs: ${PAGES.length} pages in ${out}`);
}
