// The build of the docs says what is missing and finds dead links, rather than making a site that is broken.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { deadLinks } from "../../www/docs/build/links.mjs";
import { render, sectionOf } from "../../www/docs/build/markdown.mjs";

/** A folder with these files, `{path: text}`, for as long as the test runs. */
function site(context, files) {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-docs-"));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test("a dead link, a dead anchor and an address that is not relative are told", (context) => {
  const folder = site(context, {
    "index.html": "",
    "docs/a.html": `<h2 id="here">Here</h2><a href="#here">1</a> <a href="../index.html">2</a> <a href="examples/b.html#there">3</a>
      <code>&lt;a href="in-words.html"&gt;</code> <a href="https://elsewhere.example/">4</a>
      <a href="#gone">5</a> <a class="x" href="gone.html">6</a> <img src="/gone.png"> <a href="examples/b.html#gone">7</a> <a href="examples">8</a> <a href="../../out.html">9</a>`,
    "docs/examples/b.html": `<p id="there"><script type="module" src="../../nutgraf/element.js"></script>`,
  });
  assert.deepEqual(deadLinks(folder).sort(), [
    "docs/a.html: #gone (no such anchor)",
    "docs/a.html: ../../out.html (leads out of the site)",
    "docs/a.html: /gone.png (not relative, so that the site could not lie in any folder)",
    "docs/a.html: examples (a folder, which not every server opens)",
    "docs/a.html: examples/b.html#gone (no such anchor)",
    "docs/a.html: gone.html (no such file)",
    "docs/examples/b.html: ../../nutgraf/element.js (no such file)",
  ]);
});

test("what the docs are made from and is not there is named", (context) => {
  const build = fileURLToPath(new URL("../../www/docs/build.mjs", import.meta.url));
  const folder = site(context, { "index.html": "" });
  const { status, stderr } = spawnSync(process.execPath, [build, folder, join(folder, "package")], { encoding: "utf8" });
  assert.equal(status, 1);
  for (const name of ["embed.html", "nutgraf/element.js", "custom-elements.json", "integrity.json", "dist/index.d.ts"]) {
    assert.match(stderr, new RegExp(`${name.replaceAll(".", "\\.")} \\(`), stderr);
  }
  assert.doesNotMatch(stderr, /index\.html \(/, "what is there is not named");
});

test("Markdown of the docs makes no markup of words, and knows its places", () => {
  assert.match(render('<b onclick="x">bold</b>'), /&lt;b onclick/);
  assert.equal(render("{{made of this}}", (name, rest) => `<i>${name}, ${rest}</i>`).trim(), "<i>made, of this</i>");
  assert.throws(() => render("{{nobody}}"), /nothing is generated for \{\{nobody\}\}/);
  assert.match(render("| a | b |\n| --- | ---: |\n| 1 | 2 |"), /class="number"/);
  assert.doesNotMatch(render("| a | b |\n| --- | ---: |\n| 1 | 2 |"), /style=/, "no inline style");
  assert.match(render("## Twice\n\n## Twice"), /id="twice-2"/);
  assert.equal(sectionOf("# A\n\n## B\n\nwords\n\n### C\n\nmore\n\n## D", "B"), "words\n\n### C\n\nmore");
  assert.throws(() => sectionOf("# A", "B"), /there is no section “B”/);
});
