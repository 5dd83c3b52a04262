// The Custom Elements manifest, compared with what the code of the elements has.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { COLOURS } from "../../../www/embed/element/styles/colours.js";
import { files } from "../../browser/support/native.mjs";
import { read, take } from "../support/install.mjs";

const { modules, ...about } = JSON.parse(read("custom-elements.json"));
const [{ declarations, exports, path }] = modules;
const byName = Object.fromEntries(declarations.map((declaration) => [declaration.tagName, declaration]));
const elements = await take("nutgraf/element");
const sources = files("www/embed/element/", ".js").map((url) => ({ name: url.pathname, code: readFileSync(url, "utf8") }));
const code = sources.map((source) => source.code.replace(/\/\*\*[\s\S]*?\*\//g, "")).join("\n");

/** Attributes that every element that reads observes, and that nothing without a panel has a use for. */
const OF_PANELS = ["source-url", "view", "lang"];

const sorted = (names) => [...new Set(names)].sort();
const found = (pattern) => sorted([...code.matchAll(pattern)].flatMap(([, names]) => names.split(/\s+/)));
const listed = (key) => sorted(declarations.flatMap((declaration) => declaration[key] ?? []).map(({ name }) => name));

test("it lists the package's module, and what that exports", () => {
  assert.equal(about.schemaVersion, "1.0.0");
  assert.equal(modules.length, 1);
  assert.equal(path, "dist/element.js");
  const named = exports.filter(({ kind }) => kind === "js").map(({ name }) => name);
  assert.deepEqual(sorted(named), sorted(Object.keys(elements)));
  const defined = exports.filter(({ kind }) => kind === "custom-element-definition").map(({ name }) => name);
  assert.deepEqual(sorted(defined), found(/\bdefine\("([a-z-]+)"/g));
  for (const { declaration } of exports) assert.equal(declaration.module, path);
});

test("it lists every attribute that the elements observe", () => {
  const names = (tag) => sorted(byName[tag].attributes.map(({ name }) => name));
  const observed = elements.NutgrafFacts.observedAttributes;
  assert.deepEqual(names("nutgraf-facts"), sorted(observed));
  assert.deepEqual(names("nutgraf-highlights"), sorted(observed.filter((name) => !OF_PANELS.includes(name))));
  assert.deepEqual(names("nutgraf-input"), sorted([...elements.NutgrafInput.observedAttributes, "for"]));
});

test("it lists every event", () => {
  assert.deepEqual(listed("events"), found(/\btell\(this, "(nutgraf-[a-z]+)"/g));
});

test("it lists every slot", () => {
  const slots = [...code.matchAll(/el\("slot"(?:, \{ (name|class): "([a-z]+)" \})?/g)].map(([, key, name]) => (key === "name" ? name : ""));
  assert.deepEqual(listed("slots"), sorted(slots));
});

test("it lists every part", () => {
  assert.deepEqual(listed("cssParts"), found(/\bpart: "([a-z -]+)"/g));
  // A part that is put together could not be found here.
  assert.deepEqual([...code.matchAll(/\bpart: [^"].*|setAttribute\("part".*|\.part\b.*/g)].map(([line]) => line), []);
});

test("it lists every variable", () => {
  const colours = Object.keys(COLOURS).map((kind) => `--nutgraf-${kind}`);
  assert.deepEqual(listed("cssProperties"), sorted([...colours, ...found(/var\((--nutgraf-[a-z-]+)/g)]));
});

test("everything in it has words", () => {
  for (const declaration of declarations) {
    for (const key of ["attributes", "members", "events", "slots", "cssParts", "cssProperties"]) {
      for (const { name, description } of declaration[key] ?? []) assert(description?.length > 3, `${declaration.name}: ${name} of ${key}`);
    }
  }
});
