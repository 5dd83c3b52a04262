// The elements as their manifest tells them: in a browser each property is there, and mirrors its attribute. Two copies of
// the package on one page do each other no harm.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";

import { serve } from "../../browser/support/server.mjs";
import { inEachBrowser } from "../support/browsers.mjs";
import { packageFolder, read } from "../support/install.mjs";

const [{ declarations }] = JSON.parse(read("custom-elements.json")).modules;

let server;
before(async () => (server = await serve(pathToFileURL(`${packageFolder}/`))));
after(() => server.close());

async function mirrors(driver) {
  await driver.goto(server.url);
  await driver.evaluate((address) => import(address).then(() => null), `${server.url}dist/element.js`);
  for (const { tagName, members, attributes } of declarations) {
    const missing = await driver.evaluate(missingOf, tagName, members.map(({ name }) => name));
    assert.deepEqual(missing, [], tagName);
    const mirrored = attributes.filter(({ fieldName }) => fieldName).map(({ name, fieldName }) => [name, fieldName]);
    assert.deepEqual(await driver.evaluate(unlike, tagName, mirrored), [], tagName);
  }
}

async function shares(driver) {
  await driver.goto(server.url);
  const files = ["dist/nutgraf.min.js", "dist/element.js", "dist/nutgraf.min.js?again"].map((path) => server.url + path);
  assert.deepEqual(await driver.evaluate(readsWithAll, files), ["5", "6", "commitment"]);
  assert.deepEqual(driver.complaints() ?? [], []);
}

inEachBrowser({ "properties are there, and mirror their attributes": mirrors, "two copies of the package share a page": shares });

/** These run in the page. */
function missingOf(tagName, names) {
  const element = document.createElement(tagName);
  return names.filter((name) => !(name in element));
}

function unlike(tagName, pairs) {
  const element = document.createElement(tagName);
  return pairs.filter(([attribute, property]) => {
    element[property] = "en";
    const isSet = element.getAttribute(attribute) === "en";
    element.setAttribute(attribute, "de");
    const isRead = element[property] === "de";
    element[property] = null;
    return !isSet || !isRead || element.hasAttribute(attribute);
  });
}

async function readsWithAll(files) {
  for (const file of files) await import(file);
  const other = await import(new URL("index.js", files[1]));
  const [one, two] = await Promise.all([globalThis.nutgraf.analyze("It cost $5."), other.analyze("It cost $6.")]);
  const element = document.createElement("nutgraf-facts");
  element.loading = "eager";
  element.text = "Norway pledged 2.4 million euros to Ukraine.";
  const analysis = new Promise((done) => element.addEventListener("nutgraf-analysis", ({ detail }) => done(detail)));
  document.body.append(element);
  const { facts } = await analysis;
  return [one.values[0].amount, two.values[0].amount, facts.find(({ kind }) => kind === "commitment").kind];
}
