// The declarations, as TypeScript sees them.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { packageFolder, take } from "../support/install.mjs";
import { WAYS, complaints, exported } from "../support/types.mjs";

const uses = readFileSync(new URL("../support/uses.ts", import.meta.url), "utf8");
const ours = pathToFileURL(join(packageFolder, "dist/facts.d.ts"));
const contract = new URL("../../../../shared/contract/facts.d.ts", import.meta.url);

for (const way of Object.keys(WAYS)) {
  test(`a program that uses everything compiles, by the rules of ${way}`, () => {
    assert.deepEqual(complaints({ "uses.ts": uses }, way), []);
  });
}

test("what is declared is what there is", async () => {
  for (const name of ["nutgraf", "nutgraf/element"]) {
    assert.deepEqual(Object.keys(await take(name)).sort(), exported(name).values, name);
  }
  // Browsers take another file by the same name.
  const [browsers, servers] = [await import(pathToFileURL(join(packageFolder, "dist/index.js"))), await take("nutgraf")];
  assert.deepEqual(Object.keys(browsers), Object.keys(servers));
});

/** Compares each type of two modules of types: identical, or a complaint that names it. */
function differences(one, other) {
  const sources = { "one.d.ts": one, "other.d.ts": other };
  const lines = exported("nutgraf").types.filter((name) => new RegExp(`export (interface|type) ${name}\\b`).test(other));
  const asks = lines.map((name) => `export const same${name}: Same<One.${name}, Other.${name}> = true;`);
  const program = `import type * as One from "./one.js";
import type * as Other from "./other.js";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
${asks.join("\n")}`;
  return { count: asks.length, found: complaints({ ...sources, "asks.ts": program }) };
}

test("a type that is not the same is found", () => {
  const facts = readFileSync(ours, "utf8");
  for (const [was, is] of [["title: Span | null", "title: Span"], ["when: string | null", "when?: string | null"], ["version: 1;", "version: 1; more: 1;"]]) {
    assert(differences(facts, facts.replace(was, is)).found.length > 0, is);
  }
});

test("the facts are those of the contract", { skip: !existsSync(contract) && "no ../shared/contract beside the checkout" }, () => {
  const [mine, theirs] = [ours, contract].map((url) => readFileSync(url, "utf8"));
  const { count, found } = differences(mine, theirs);
  assert.deepEqual(found, []);
  assert(count >= 16, `only ${count} types were compared`);
  const names = (source) => [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name).sort();
  assert.deepEqual(names(mine), names(theirs));
});
